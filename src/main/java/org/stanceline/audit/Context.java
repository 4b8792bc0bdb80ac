package org.stanceline.audit;

import java.text.BreakIterator;
import java.util.Locale;
import org.stanceline.text.Span;

/** Evidence in the text it stands in, for a person to judge. */
public final class Context {
  /** Sentences shown before the evidence and after it. */
  private static final int SENTENCES = 2;

  /** Units shown on each side at most: a page that was cut badly may be one long sentence. */
  private static final int UNITS = 600;

  private Context() {}

  /**
   * The evidence between {@code [[} and {@code ]]}, with about two sentences before and after it,
   * on one line. A bracket pair of the text itself is told from the marks by a space inside it.
   *
   * @param text the article's
   * @param evidence in UTF-16 units of the text
   * @param lang ISO 639-1, for where sentences end
   * @throws IllegalArgumentException if the evidence does not lie in the text
   */
  public static String of(String text, Span evidence, String lang) {
    if (evidence.end() > text.length()) {
      throw new IllegalArgumentException(
          "evidence ends at %d in a text of %d".formatted(evidence.end(), text.length()));
    }
    // A new line inside a sentence is no end of it; the copy keeps every offset.
    String flat = text.replaceAll("[\\s\\p{Cntrl}]", " ");
    BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.forLanguageTag(lang));
    sentences.setText(flat);
    int start = sentences.preceding(Math.min(flat.length(), evidence.start() + 1));
    for (int i = 0; i < SENTENCES && start > 0; i++) {
      start = sentences.preceding(start);
    }
    int end = evidence.end() >= flat.length() ? flat.length() : sentences.following(evidence.end());
    for (int i = 0; i < SENTENCES && end < flat.length() && end != BreakIterator.DONE; i++) {
      end = sentences.following(end);
    }
    int from = Math.max(Math.max(0, start), evidence.start() - UNITS);
    int to = Math.min(end == BreakIterator.DONE ? flat.length() : end, evidence.end() + UNITS);
    return (from > Math.max(0, start) ? "… " : "")
        + plain(flat.substring(whole(flat, from), evidence.start())).stripLeading()
        + "[["
        + plain(evidence.of(flat))
        + "]]"
        + plain(flat.substring(evidence.end(), whole(flat, to))).stripTrailing()
        + (to < end ? " …" : "");
  }

  /** Not between the two halves of a character. */
  private static int whole(String text, int at) {
    boolean inside =
        at > 0
            && at < text.length()
            && Character.isLowSurrogate(text.charAt(at))
            && Character.isHighSurrogate(text.charAt(at - 1));
    return inside ? at - 1 : at;
  }

  private static String plain(String text) {
    return text.replace("[[", "[ [").replace("]]", "] ]").replaceAll(" {2,}", " ");
  }
}
