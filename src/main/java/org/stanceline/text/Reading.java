package org.stanceline.text;

/**
 * A stored text as it is read: typographically folded, torn sentences joined, one sentence a line,
 * an empty line between paragraphs. Every span of the reading leads back to the stored text.
 */
public final class Reading {
  private final String stored;
  private final String text;
  private final int[] origin;
  private final int mended;
  private final int words;

  /**
   * Makes a reading.
   *
   * @param origin for each unit of {@code text} the unit of {@code stored} it came from, never
   *     decreasing
   * @param mended how many artefacts were mended
   * @param words words of the text
   */
  public Reading(String stored, String text, int[] origin, int mended, int words) {
    if (origin.length != text.length()) {
      throw new IllegalArgumentException(
          "origin must have " + text.length() + " entries, not " + origin.length);
    }
    this.stored = stored;
    this.text = text;
    this.origin = origin.clone();
    this.mended = mended;
    this.words = words;
  }

  /** The text as it was stored. */
  public String stored() {
    return stored;
  }

  /** The text to analyse. */
  public String text() {
    return text;
  }

  /** How many translation artefacts were mended. */
  public int mended() {
    return mended;
  }

  /** Mended artefacts per 100 words; 0 for an empty text. */
  public double noise() {
    return words == 0 ? 0 : 100.0 * mended / words;
  }

  /** How often words or marks of the stored text were left out within a span of the reading. */
  public int leftOut(Span reading) {
    int places = 0;
    for (int i = reading.start() + 1; i < reading.end(); i++) {
      if (origin[i] - origin[i - 1] > 1
          && !stored.substring(origin[i - 1] + 1, origin[i]).isBlank()) {
        places++;
      }
    }
    return places;
  }

  /** The stored span from which a span of the reading was made; empty spans stay empty. */
  public Span stored(Span reading) {
    if (reading.length() == 0) {
      int at = reading.start() < origin.length ? origin[reading.start()] : stored.length();
      return new Span(at, at);
    }
    int start = origin[reading.start()];
    int last = origin[reading.end() - 1];
    int end = Math.max(start + 1, last + 1);
    if (end < stored.length()
        && Character.isHighSurrogate(stored.charAt(end - 1))
        && Character.isLowSurrogate(stored.charAt(end))) {
      end++;
    }
    while (end < stored.length()
        && Character.getType(stored.codePointAt(end)) == Character.NON_SPACING_MARK) {
      end += Character.charCount(stored.codePointAt(end));
    }
    if (start > 0
        && Character.isLowSurrogate(stored.charAt(start))
        && Character.isHighSurrogate(stored.charAt(start - 1))) {
      start--;
    }
    return new Span(start, end);
  }
}
