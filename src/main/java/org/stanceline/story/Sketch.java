package org.stanceline.story;

import java.util.List;
import java.util.Map;

/**
 * A sample of three-word sequences that is the same in every text that has them: those with the
 * {@value #SIZE} smallest hashes ("bottom-k"; E. Cohen and H. Kaplan, "Summarizing data using
 * bottom-k sketches", PODC 2007). A text with fewer is kept whole. Each entry is a hash of 27 bits
 * and below it the sixteenth of the text; entries rise.
 */
final class Sketch {
  static final int SIZE = 192;

  private static final int PLACE_BITS = 4;

  private Sketch() {}

  static List<Integer> of(Shingles shingles) {
    return shingles.sixteenths().entrySet().stream()
        .map(Sketch::entry)
        .sorted()
        .limit(SIZE)
        .toList();
  }

  static int hash(int entry) {
    return entry >>> PLACE_BITS;
  }

  static int sixteenth(int entry) {
    return entry & (Shingles.PLACES - 1);
  }

  private static int entry(Map.Entry<Long, Integer> shingle) {
    return ((int) (shingle.getKey() >>> 37) << PLACE_BITS) | shingle.getValue();
  }
}
