package org.stanceline.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class VoteTest {
  @Test
  void copiesOfOneTranslationVoteOnce() {
    Vote vote =
        Vote.of(
                List.of(
                    ballot("a", "a", 1, 0.8, false),
                    ballot("a2", "a", 1, 0.8, false),
                    ballot("a3", "a", 1, 0.8, false),
                    ballot("b", "b", -1, 0.8, false)))
            .orElseThrow();

    assertThat(vote.polarity()).isCloseTo(0, within(1e-9));
  }

  @Test
  void whatIsOutvotedHasNoSay() {
    Vote vote =
        Vote.of(
                List.of(
                    ballot("a", "a", -0.9, 0.8, false),
                    ballot("b", "b", 0.9, 0.9, true),
                    ballot("c", "c", -0.9, 0.8, false)))
            .orElseThrow();

    assertThat(vote.polarity()).isCloseTo(-0.9, within(1e-9));
    assertThat(vote.weight()).isCloseTo(0.8, within(1e-9));
    assertThat(Vote.of(List.of(ballot("b", "b", 0.9, 0.9, true)))).isEmpty();
  }

  @Test
  void aSureCleanTranslationWeighsMore() {
    Vote vote =
        Vote.of(List.of(ballot("a", "a", 1, 0.9, false), new Ballot("b", "b", -1, 0.9, 4, false)))
            .orElseThrow();

    assertThat(vote.polarity()).isCloseTo(1.0 / 3, within(1e-9));
    assertThat(vote.weight()).isCloseTo(0.6, within(1e-9));
  }

  @Test
  void noBallotsNoVote() {
    assertThat(Vote.of(List.of())).isEmpty();
  }

  private static Ballot ballot(
      String article, String translation, double polarity, double confidence, boolean outvoted) {
    return new Ballot(article, translation, polarity, confidence, 0, outvoted);
  }
}
