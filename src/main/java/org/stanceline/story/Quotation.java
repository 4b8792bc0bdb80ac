package org.stanceline.story;

import java.util.ArrayList;
import java.util.List;

/**
 * What stands between quotation marks, of any style but single ones, which are apostrophes as well.
 * A translation keeps how many words are quoted, roughly; an edition keeps which.
 *
 * @param words at least 1
 * @param hash of the words in their order
 */
record Quotation(int words, int hash) {
  private static final String OPENING = "\"\u201c\u00ab\u201e\u201f";
  private static final String CLOSING = "\"\u201d\u00bb\u201c\u201d";

  /** The first ones tell enough. */
  private static final int MOST = 16;

  private static final int HASH_BITS = 32;

  /** The quotations of a text in their order; one that is not closed in its paragraph is none. */
  static List<Quotation> of(String text) {
    List<Quotation> out = new ArrayList<>();
    int i = 0;
    while (i < text.length() && out.size() < MOST) {
      int style = OPENING.indexOf(text.charAt(i));
      i++;
      if (style < 0) {
        continue;
      }
      int end = end(text, i, style);
      if (end >= 0) {
        List<Word> words = Word.split(text.substring(i, end));
        if (!words.isEmpty()) {
          out.add(new Quotation(words.size(), (int) Word.hash(words)));
        }
        i = end + 1;
      }
    }
    return out;
  }

  static List<Long> encoded(List<Quotation> quotations) {
    return quotations.stream()
        .map(q -> ((long) q.words() << HASH_BITS) | Integer.toUnsignedLong(q.hash()))
        .toList();
  }

  static List<Quotation> decoded(List<Long> quotations) {
    return quotations.stream()
        .map(q -> new Quotation((int) (q >>> HASH_BITS), (int) (long) q))
        .toList();
  }

  private static int end(String text, int from, int style) {
    char closing = CLOSING.charAt(style);
    for (int i = from; i < text.length() && text.charAt(i) != '\n'; i++) {
      char c = text.charAt(i);
      boolean curlyOfLow = OPENING.charAt(style) == '\u201e' && c == '\u201d';
      if (c == closing || curlyOfLow) {
        return i;
      }
    }
    return -1;
  }
}
