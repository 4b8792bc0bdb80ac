package org.stanceline.story;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.codec.digest.MurmurHash3;
import org.stanceline.text.Folding;

/**
 * A run of letters, or of digits with their separators.
 *
 * @param surface as in the text
 * @param folded for comparison
 * @param opening whether it may be capitalised for its place alone: at the start, or after more
 *     than a space, a comma, a hyphen or an apostrophe
 */
record Word(String surface, String folded, boolean opening) {
  private static final String INSIDE_A_SENTENCE = " ,-'\u2019\u00a0\u202f\u2010\u2011";

  /** Between two digits these group or point: 1 406, 1,406 and 1.4. */
  private static final String INSIDE_A_NUMBER = ".,\u00a0\u202f\u2009 ";

  static List<Word> split(String text) {
    List<Word> words = new ArrayList<>();
    boolean opening = true;
    int i = 0;
    while (i < text.length()) {
      int start = i;
      if (Character.isLetter(text.charAt(i))) {
        i = lettersEnd(text, i);
      } else if (Character.isDigit(text.charAt(i))) {
        i = numberEnd(text, i);
      } else {
        opening |= INSIDE_A_SENTENCE.indexOf(text.charAt(i)) < 0;
        i++;
        continue;
      }
      String surface = text.substring(start, i);
      words.add(new Word(surface, Folding.fold(surface), opening));
      opening = false;
    }
    return words;
  }

  /** One hash for the folded words in their order. */
  static long hash(List<Word> words) {
    StringBuilder joined = new StringBuilder();
    words.forEach(word -> joined.append(word.folded()).append(' '));
    return MurmurHash3.hash128x64(joined.toString().getBytes(StandardCharsets.UTF_8))[0];
  }

  int hash() {
    return MurmurHash3.hash32x86(folded.getBytes(StandardCharsets.UTF_8));
  }

  boolean isNumber() {
    return Character.isDigit(surface.charAt(0));
  }

  /** The digits alone. */
  String digits() {
    StringBuilder digits = new StringBuilder();
    surface.chars().filter(Character::isDigit).forEach(c -> digits.append((char) c));
    return digits.toString();
  }

  boolean isCapitalised() {
    return Character.isUpperCase(surface.charAt(0));
  }

  private static int lettersEnd(String text, int from) {
    int i = from;
    while (i < text.length() && isLetterOrMark(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean isLetterOrMark(char c) {
    return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static int numberEnd(String text, int from) {
    int i = from;
    while (i < text.length()) {
      boolean digit = Character.isDigit(text.charAt(i));
      if (!digit && !(separates(text, i) && groups(text, i))) {
        break;
      }
      i++;
    }
    return i;
  }

  private static boolean separates(String text, int i) {
    return INSIDE_A_NUMBER.indexOf(text.charAt(i)) >= 0
        && i + 1 < text.length()
        && Character.isDigit(text.charAt(i + 1));
  }

  /** A space groups only before three digits: "on May 9 12 people" has two numbers. */
  private static boolean groups(String text, int i) {
    char c = text.charAt(i);
    if (c == '.' || c == ',') {
      return true;
    }
    int digits = 0;
    while (i + 1 + digits < text.length() && Character.isDigit(text.charAt(i + 1 + digits))) {
      digits++;
    }
    return digits == 3;
  }
}
