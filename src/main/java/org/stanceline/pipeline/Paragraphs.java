package org.stanceline.pipeline;

import org.stanceline.text.Reading;
import org.stanceline.text.Span;

/** Numbers the paragraphs of a reading, which are set apart by an empty line. */
final class Paragraphs {
  private static final String BREAK = "\n\n";

  private Paragraphs() {}

  /** How many paragraphs end before a sentence: the number of its own, from 0. */
  static int before(Reading reading, Span sentence) {
    int count = 0;
    int at = reading.text().indexOf(BREAK);
    while (at >= 0 && at < sentence.start()) {
      count++;
      at = reading.text().indexOf(BREAK, at + BREAK.length());
    }
    return count;
  }
}
