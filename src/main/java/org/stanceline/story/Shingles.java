package org.stanceline.story;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The distinct three-word sequences of a text, hashed, each with the sixteenth of the text (0 to
 * 15) in which it stands first.
 */
record Shingles(Map<Long, Integer> sixteenths) {
  static final int WORDS = 3;
  static final int PLACES = 16;

  static Shingles of(List<Word> words) {
    int[] hashes = words.stream().mapToInt(Word::hash).toArray();
    Map<Long, Integer> sixteenths = new LinkedHashMap<>();
    int count = hashes.length - WORDS + 1;
    for (int i = 0; i < count; i++) {
      long hash = Hashing.mix(Hashing.mix(Hashing.mix(hashes[i]) + hashes[i + 1]) + hashes[i + 2]);
      sixteenths.putIfAbsent(hash, i * PLACES / count);
    }
    return new Shingles(sixteenths);
  }

  int size() {
    return sixteenths.size();
  }
}
