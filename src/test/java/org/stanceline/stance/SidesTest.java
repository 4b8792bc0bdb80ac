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
    sides.note("toll", 0, -0.9, Mode.ACTION);
    assertThat(sign(1)).isEqualTo(-1);
    assertThat(sign(2)).isEqualTo(-1);
  }

  @Test
  void whatLiesTooFarBackIsForgotten() {
    sides.note("toll", 0, -0.9, Mode.ACTION);
    assertThat(sign(3)).isEqualTo(1);
  }

  @Test
  void wordsDecideNothing() {
    sides.note("toll", 0, -0.9, Mode.INDIRECT);
    assertThat(sign(1)).isEqualTo(1);
  }

  @Test
  void anActOutranksTheWordsOfItsSentence() {
    sides.note("toll", 0, -0.9, Mode.ACTION);
    sides.note("toll", 0, 0.7, Mode.DIRECT);
    assertThat(sign(1)).isEqualTo(-1);
  }

  @Test
  void aNeutralPositionLeavesTheSide() {
    sides.note("toll", 0, -0.9, Mode.ACTION);
    sides.note("toll", 1, 0, Mode.INDIRECT);
    assertThat(sign(2)).isEqualTo(-1);
  }

  @Test
  void topicsStandApart() {
    sides.note("dredging", 0, -0.9, Mode.ACTION);
    assertThat(sign(1)).isEqualTo(1);
  }
}
