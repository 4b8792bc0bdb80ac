package org.stanceline.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.stanceline.text.Span;

class ContextTest {
  private static String of(String text, String evidence) {
    int start = text.indexOf(evidence);
    return Context.of(text, new Span(start, start + evidence.length()), "en");
  }

  @Test
  void twoSentencesStandOnEachSide() {
    assertThat(
            of(
                "One came. Two came. Three came. She backs\nthe dam now. Five came. Six came. Seven"
                    + " came.",
                "She backs\nthe dam"))
        .isEqualTo("Two came. Three came. [[She backs the dam]] now. Five came. Six came.");
  }

  @Test
  void evidenceAtBothEndsOfTheText() {
    assertThat(of("She backs the dam.", "She backs the dam.")).isEqualTo("[[She backs the dam.]]");
    assertThat(of("She backs the dam. He left.", "She backs"))
        .isEqualTo("[[She backs]] the dam. He left.");
    assertThat(of("He left. She backs the dam", "dam")).isEqualTo("He left. She backs the [[dam]]");
  }

  @Test
  void bracketsOfTheTextAreToldFromTheMarks() {
    assertThat(of("[[note]] She backs it.", "backs")).isEqualTo("[ [note] ] She [[backs]] it.");
  }

  @Test
  void longSentencesAreCutAndCharactersNot() {
    String text = "😀".repeat(400) + " backs " + "😀".repeat(400);
    String context = of(text, "backs");

    assertThat(context).startsWith("… 😀").endsWith("😀 …").contains("[[backs]]");
    assertThat(context.length()).isLessThan(1250);
  }
}
