package org.stanceline.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.stanceline.text.Reading;
import org.stanceline.text.Span;

class PassagesTest {
  @Test
  void paragraphIsAPassage() {
    assertThat(passages("One.\nTwo.\n\nThree.")).containsExactly("One.\nTwo.", "Three.");
  }

  @Test
  void emptyTextHasNone() {
    assertThat(passages("")).isEmpty();
    assertThat(passages("\n\n\n")).isEmpty();
  }

  @Test
  void longParagraphIsCutBetweenSentences() {
    String sentence = "a".repeat(2 * Passages.LONGEST / 5);
    List<String> passages = passages(String.join("\n", sentence, sentence, sentence, sentence));
    assertThat(passages).containsExactly(sentence + "\n" + sentence, sentence + "\n" + sentence);
  }

  @Test
  void longSentenceIsNotCut() {
    String sentence = "a".repeat(2 * Passages.LONGEST);
    assertThat(passages("One.\n" + sentence + "\nTwo.")).containsExactly("One.", sentence, "Two.");
  }

  @Test
  void everyLineIsInOnePassageAndNoneIsTooLong() {
    for (long seed : new long[] {1, 2, 3}) {
      Random random = new Random(seed);
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 400; i++) {
        text.append("x".repeat(1 + random.nextInt(900)))
            .append(random.nextInt(9) == 0 ? "\n\n" : "\n");
      }
      List<String> lines = new ArrayList<>();
      for (String passage : passages(text.toString())) {
        assertThat(passage.length()).isLessThanOrEqualTo(Passages.LONGEST);
        lines.addAll(passage.lines().toList());
      }
      assertThat(lines)
          .as("seed %d", seed)
          .isEqualTo(text.toString().lines().filter(line -> !line.isEmpty()).toList());
    }
  }

  private static List<String> passages(String text) {
    Reading reading = new Reading(text, text, new int[text.length()], 0, 0);
    return Passages.of(reading).stream().map((Span span) -> span.of(text)).toList();
  }
}
