package org.stanceline.text;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Folds words for comparison: lower case, no accents, plain apostrophes and hyphens. Used for
 * lexicon keys, names and topic terms alike, so that they meet.
 */
public final class Folding {
  private Folding() {}

  /** Folds a word or phrase; runs of white space become one space, and the ends are trimmed. */
  public static String fold(String text) {
    boolean plain = true;
    boolean capital = false;
    for (int i = 0; i < text.length() && plain; i++) {
      char c = text.charAt(i);
      plain = c < 128 && c > ' ' && c != '`';
      capital |= c >= 'A' && c <= 'Z';
    }
    if (plain) {
      return capital ? text.toLowerCase(Locale.ROOT) : text;
    }
    String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
    StringBuilder out = new StringBuilder(decomposed.length());
    boolean space = false;
    for (int i = 0; i < decomposed.length(); i++) {
      char c = decomposed.charAt(i);
      if (Character.getType(c) == Character.NON_SPACING_MARK) {
        continue;
      }
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        space = out.length() > 0;
        continue;
      }
      if (space) {
        out.append(' ');
        space = false;
      }
      switch (c) {
        case '\u2019', '\u2018', '\u02bc', '`', '\u00b4' -> out.append('\'');
        case '\u2010', '\u2011', '\u2012', '\u2013' -> out.append('-');
        case '\u0153', '\u0152' -> out.append("oe");
        case '\u00e6', '\u00c6' -> out.append("ae");
        case '\u00df' -> out.append("ss");
        default -> out.append(c);
      }
    }
    return out.toString().toLowerCase(Locale.ROOT);
  }
}
