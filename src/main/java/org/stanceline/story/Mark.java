package org.stanceline.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.codec.language.DaitchMokotoffSoundex;

/**
 * A name or a number: what stays when a text is translated.
 *
 * <p>A name stands as its Daitch-Mokotoff code, made for names that are spelt differently from
 * country to country (G. Mokotoff and R. Daitch, 1985): <i>Chtchoukova</i> and <i>Tschukowa</i>
 * meet. An ambiguous spelling has a second code. A number stands as its digits, without separators,
 * for these differ between languages.
 *
 * @param permille where in the text, 0 to 999, counted in words
 * @param code of the name, below {@value #NUMBERS}; or of the number, from there on
 * @param other second code of an ambiguous name; otherwise the same as {@code code}
 */
record Mark(int permille, int code, int other) {
  static final int NUMBERS = 1 << 20;

  /** The opening of a text tells enough; the rest of a very long one is left out. */
  private static final int MOST = 64;

  private static final int SHORTEST_NAME = 3;
  private static final int SHORTEST_NUMBER = 2;
  private static final int CODE_BITS = 24;
  private static final int CODE_MASK = (1 << CODE_BITS) - 1;
  private static final DaitchMokotoffSoundex SOUNDEX = new DaitchMokotoffSoundex();

  /**
   * The marks of a text. A capitalised word that may be so for its place alone is a name if it
   * stands in another place of the text or title as well.
   */
  static List<Mark> of(List<Word> text, List<Word> title) {
    Set<String> names = new TreeSet<>();
    for (List<Word> words : List.of(text, title)) {
      for (Word word : words) {
        if (looksLikeName(word) && !word.opening()) {
          names.add(word.folded());
        }
      }
    }
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < text.size() && marks.size() < MOST; i++) {
      Word word = text.get(i);
      int permille = (int) (i * 1000L / text.size());
      if (word.isNumber()) {
        addNumber(word, permille, marks);
      } else if (looksLikeName(word) && names.contains(word.folded())) {
        addName(word, permille, marks);
      }
    }
    return marks;
  }

  boolean isNumber() {
    return code >= NUMBERS;
  }

  boolean meets(Mark that) {
    return code == that.code || code == that.other || other == that.code || other == that.other;
  }

  static List<Long> encoded(List<Mark> marks) {
    return marks.stream().map(Mark::encoded).toList();
  }

  static List<Mark> decoded(List<Long> marks) {
    return marks.stream().map(Mark::decode).toList();
  }

  private long encoded() {
    return ((((long) permille << CODE_BITS) | code) << CODE_BITS) | other;
  }

  private static Mark decode(long mark) {
    return new Mark(
        (int) (mark >>> (2 * CODE_BITS)),
        (int) (mark >>> CODE_BITS) & CODE_MASK,
        (int) mark & CODE_MASK);
  }

  private static boolean looksLikeName(Word word) {
    return word.isCapitalised() && word.folded().length() >= SHORTEST_NAME;
  }

  private static void addNumber(Word word, int permille, List<Mark> marks) {
    StringBuilder digits = new StringBuilder();
    word.surface().chars().filter(Character::isDigit).forEach(c -> digits.append((char) c));
    if (digits.length() >= SHORTEST_NUMBER) {
      int code =
          NUMBERS + (int) Math.floorMod(Hashing.mix(digits.toString().hashCode()), 14L << 20);
      marks.add(new Mark(permille, code, code));
    }
  }

  private static void addName(Word word, int permille, List<Mark> marks) {
    String[] codes = SOUNDEX.soundex(word.folded()).split("\\|", 3);
    if (codes[0].isEmpty() || codes[0].equals("000000")) {
      return;
    }
    int first = Integer.parseInt(codes[0]);
    marks.add(new Mark(permille, first, codes.length > 1 ? Integer.parseInt(codes[1]) : first));
  }
}
