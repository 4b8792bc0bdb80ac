package org.stanceline.pipeline;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.stanceline.text.Reading;
import org.stanceline.text.Span;

/** Numbers the paragraphs of a reading, which are set apart by an empty line. */
final class Paragraphs {
  private static final String BREAK = "\n\n";

  /** Where the breaks are, rising. */
  private final int[] breaks;

  private Paragraphs(int[] breaks) {
    this.breaks = breaks;
  }

  static Paragraphs of(Reading reading) {
    IntStream.Builder breaks = IntStream.builder();
    int at = reading.text().indexOf(BREAK);
    while (at >= 0) {
      breaks.add(at);
      at = reading.text().indexOf(BREAK, at + BREAK.length());
    }
    return new Paragraphs(breaks.build().toArray());
  }

  /** How many paragraphs end before a sentence: the number of its own, from 0. */
  int before(Span sentence) {
    int place = Arrays.binarySearch(breaks, sentence.start());
    return place < 0 ? -place - 1 : place;
  }
}
