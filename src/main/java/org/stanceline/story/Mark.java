package org.stanceline.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.codec.language.DaitchMokotoffSoundex;

/**
 * A name or a number: what stays when a text is translated.
 *
 * <p>A name stands as its Daitch-Mokotoff code, made for names that are spelt differently from
 * country to country (G. Mokotoff and R. Daitch, 1985): <i>Chtchoukova</i> and <i>Tschukowa</i>
 * meet. An ambiguous spelling has a second code. A number stands as its digits, without separators,
 * for these differ between languages, and whether it is written in figures or in {@link NumberWords
 * words}.
 *
 * @param permille where in the text, 0 to 999, counted in words
 * @param code of the name, below {@value #NUMBERS}; or of the number, from there on
 * @param other of a name, its second code if it is ambiguous, otherwise the same as {@code code};
 *     of a number, a hash of the word before it and the word after it
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
   * The names in a text, folded. A capitalised word that may be so for its place alone is a name if
   * it stands in another place of the text or title as well.
   */
  static Set<String> names(List<Word> text, List<Word> title) {
    Set<String> names = new TreeSet<>();
    for (List<Word> words : List.of(text, title)) {
      for (Word word : words) {
        if (looksLikeName(word) && !word.opening()) {
          names.add(word.folded());
        }
      }
    }
    return names;
  }

  /** The marks of a text in a language that has these names. */
  static List<Mark> of(List<Word> text, String lang, Set<String> names, NumberWords numbers) {
    List<Mark> marks = new ArrayList<>();
    int i = 0;
    while (i < text.size() && marks.size() < MOST) {
      Word word = text.get(i);
      int permille = (int) (i * 1000L / text.size());
      int next = i + 1;
      if (word.isNumber()) {
        addNumber(word.digits(), permille, context(text, i, next), marks);
      } else if (looksLikeName(word) && names.contains(word.folded())) {
        addName(word, permille, marks);
      } else {
        Optional<NumberWords.Found> written = numbers.at(i, text, lang);
        if (written.isPresent()) {
          // "2.7 million" is the number 27 here, in words as in figures.
          boolean scale = i > 0 && text.get(i - 1).isNumber();
          String digits = scale ? "" : Long.toString(written.get().value());
          next = written.get().end();
          addNumber(digits, permille, context(text, i, next), marks);
        }
      }
      i = next;
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

  private static int context(List<Word> text, int start, int end) {
    int before = start > 0 ? text.get(start - 1).hash() : 0;
    int after = end < text.size() ? text.get(end).hash() : 0;
    return (int) Hashing.mix(Hashing.mix(before) + after) & CODE_MASK;
  }

  private static void addNumber(String digits, int permille, int context, List<Mark> marks) {
    if (digits.length() >= SHORTEST_NUMBER) {
      int code = NUMBERS + (int) Math.floorMod(Hashing.mix(digits.hashCode()), 14L << 20);
      marks.add(new Mark(permille, code, context));
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
