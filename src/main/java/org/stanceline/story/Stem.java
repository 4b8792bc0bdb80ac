package org.stanceline.story;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * What a word that is no name has in common with its inflected forms, and with its cognates in
 * other languages: its first consonants. <i>Gouvernement</i> and <i>government</i>, <i>frégate</i>
 * and <i>frigates</i> meet (M. Simard, G. Foster and P. Isabelle, "Using cognates to align
 * sentences in bilingual corpora", 1992, take the first four letters). Letters of another script
 * than the Latin one all count as consonants.
 *
 * <p>A stem stands as its hash of {@value #HASH_BITS} bits, and below it the place in the text in
 * permille of its words; so that sorted stems are grouped by hash and rise in the text.
 */
final class Stem {
  private static final int HASH_BITS = 21;

  /** How many hashes there are. */
  static final int HASHES = 1 << HASH_BITS;

  private static final int PLACE_BITS = 10;

  /** The opening of a text tells enough; the rest of a long one is left out. */
  private static final int MOST = 192;

  /** Shorter words are mostly grammar. */
  private static final int SHORTEST_WORD = 5;

  private static final int SHORTEST = 3;
  private static final int LONGEST = 4;
  private static final String SKIPPED = "aeiouyh";

  private Stem() {}

  /** The stems of a text, sorted. */
  static List<Integer> of(List<Word> text, Set<String> names) {
    List<Integer> stems = new ArrayList<>();
    for (int i = 0; i < text.size() && stems.size() < MOST; i++) {
      Word word = text.get(i);
      boolean content = !word.isNumber() && word.folded().length() >= SHORTEST_WORD;
      if (content && !(word.isCapitalised() && names.contains(word.folded()))) {
        String consonants = consonants(word.folded());
        if (consonants.length() >= SHORTEST) {
          int hash = (int) (Hashing.mix(consonants.hashCode()) >>> (Long.SIZE - HASH_BITS));
          stems.add((hash << PLACE_BITS) | (int) (i * 1000L / text.size()));
        }
      }
    }
    Collections.sort(stems);
    return stems;
  }

  static int hash(int stem) {
    return stem >>> PLACE_BITS;
  }

  static int permille(int stem) {
    return stem & ((1 << PLACE_BITS) - 1);
  }

  private static String consonants(String word) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < word.length() && out.length() < LONGEST; i++) {
      char c =
          switch (word.charAt(i)) {
            case 'k', 'q' -> 'c';
            case 'z' -> 's';
            case 'w' -> 'v';
            default -> word.charAt(i);
          };
      boolean repeated = out.length() > 0 && out.charAt(out.length() - 1) == c;
      if (!repeated && SKIPPED.indexOf(c) < 0) {
        out.append(c);
      }
    }
    return out.toString();
  }
}
