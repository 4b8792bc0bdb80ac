package org.stanceline.story;

import java.util.Arrays;
import java.util.Collection;

/**
 * Finds texts by the keys they share. A bucket holds one representative of a story and {@value
 * #MOST} stories at most, the latest, so that neither a text that stands everywhere nor a pair of
 * names that everybody mentions makes work grow with the square of the articles.
 */
final class Buckets {
  static final int MOST = 24;

  private static final int[] EMPTY = {};

  /** Keys that two texts have at least: the others, nearly all, can find nothing. Sorted. */
  private final long[] repeated;

  private final int[][] texts;

  private Buckets(long[] repeated) {
    this.repeated = repeated;
    this.texts = new int[repeated.length][];
    Arrays.fill(texts, EMPTY);
  }

  /** Empty buckets for texts with these keys; a text has no key twice. */
  static Buckets of(Collection<long[]> keysOfTexts) {
    long[] keys = keysOfTexts.stream().flatMapToLong(Arrays::stream).sorted().toArray();
    int count = 0;
    for (int i = 1; i < keys.length; i++) {
      boolean first = count == 0 || keys[count - 1] != keys[i];
      if (keys[i] == keys[i - 1] && first) {
        keys[count++] = keys[i];
      }
    }
    return new Buckets(Arrays.copyOf(keys, count));
  }

  /** The texts in the bucket of a key, in the order they came; not to be changed. */
  int[] texts(long key) {
    int slot = Arrays.binarySearch(repeated, key);
    return slot < 0 ? EMPTY : texts[slot];
  }

  /** Adds a text, in the place of the earliest where the bucket is full. */
  void add(long key, int text) {
    int slot = Arrays.binarySearch(repeated, key);
    if (slot < 0) {
      return;
    }
    int[] old = texts[slot];
    int from = old.length < MOST ? 0 : 1;
    int[] grown = new int[old.length - from + 1];
    System.arraycopy(old, from, grown, 0, old.length - from);
    grown[grown.length - 1] = text;
    texts[slot] = grown;
  }
}
