package org.stanceline.stance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.stanceline.topic.TopicMention;

class SidesTest {
  private static final TopicMention DECISION =
      new TopicMention("toll", 3, 4, 3, 1, TopicMention.Source.ANAPHOR);

  private final Sides sides = new Sides();

  private int sign(int sentence) {
    return sides.signed(DECISION, sentence, 2).sign();
  }

  @Test
  void aDecisionIsWhatWasDoneLast() {
    assertThat(sign(0)).isEqualTo(1);
    sides.note("toll", 0, -0.9, Mode.ACTION, "ada-brunel");
    assertThat(sign(1)).isEqualTo(-1);
    assertThat(sign(2)).isEqualTo(-1);
  }

  @Test
  void whatLiesTooFarBackIsForgotten() {
    sides.note("toll", 0, -0.9, Mode.ACTION, "ada-brunel");
    assertThat(sign(3)).isEqualTo(1);
  }

  @Test
  void wordsDecideNothing() {
    sides.note("toll", 0, -0.9, Mode.INDIRECT, "ada-brunel");
    assertThat(sign(1)).isEqualTo(1);
  }

  @Test
  void anActOutranksTheWordsOfItsSentence() {
    sides.note("toll", 0, -0.9, Mode.ACTION, "ada-brunel");
    sides.note("toll", 0, 0.7, Mode.DIRECT, "ada-brunel");
    assertThat(sign(1)).isEqualTo(-1);
  }

  @Test
  void aNeutralPositionLeavesTheSide() {
    sides.note("toll", 0, -0.9, Mode.ACTION, "ada-brunel");
    sides.note("toll", 1, 0, Mode.INDIRECT, "ada-brunel");
    assertThat(sign(2)).isEqualTo(-1);
  }

  @Test
  void topicsStandApart() {
    sides.note("dredging", 0, -0.9, Mode.ACTION, "ada-brunel");
    assertThat(sign(1)).isEqualTo(1);
  }

  @Test
  void theSideTakenLastIsKeptForEachActor() {
    Sides sides = new Sides();
    sides.note("ceasefire", 0, 0.8, Mode.INDIRECT, "ada-brunel");
    sides.note("ceasefire", 1, -0.9, Mode.ACTION, "marek-duvane");
    assertThat(sides.of("ceasefire", "ada-brunel")).isEqualTo(1);
    assertThat(sides.of("ceasefire", "paul-ostrel")).isZero();
    assertThat(sides.latest("ceasefire", 2, 2)).isEqualTo(-1);
    assertThat(sides.latest("ceasefire", 9, 2)).isZero();
  }
}
