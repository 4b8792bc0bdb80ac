package org.stanceline.text;

/**
 * Makes the {@link Reading} of a stored text: folds typography, drops stray spaces, joins a
 * lower-case fragment to the sentence that a stray full stop tore it from, and puts each sentence
 * on a line of its own, an empty line between paragraphs. Whatever it changes it counts, but for
 * plain typography.
 */
public final class Mending {
  private final String stored;
  private final ReadingRules rules;
  private final StringBuilder out;
  private int[] origin;
  private int mended;
  private int words;

  private Mending(String stored, ReadingRules rules) {
    this.stored = stored;
    this.rules = rules;
    this.out = new StringBuilder(stored.length() + 16);
    this.origin = new int[stored.length() + 64];
  }

  /** Reads a stored text; the empty text has the empty reading. */
  public static Reading read(String stored, ReadingRules rules) {
    return new Mending(stored, rules).run();
  }

  private Reading run() {
    int at = 0;
    boolean first = true;
    while (at < stored.length()) {
      int end = paragraphEnd(at);
      int before = out.length();
      paragraph(at, end, first);
      first &= out.length() == before;
      at = end;
      while (at < stored.length() && isBreak(stored.charAt(at))) {
        at++;
      }
    }
    return new Reading(
        stored, out.toString(), java.util.Arrays.copyOf(origin, out.length()), mended, words);
  }

  /**
   * A line end closes the paragraph unless the line was merely wrapped: it ends without a mark and
   * goes on in lower case, or it ends in a word that never ends a sentence.
   */
  private int paragraphEnd(int from) {
    int at = from;
    while (true) {
      while (at < stored.length() && !isBreak(stored.charAt(at))) {
        at++;
      }
      if (at >= stored.length()) {
        return at;
      }
      int next = at;
      int breaks = 0;
      while (next < stored.length() && isSpace(stored.charAt(next))) {
        if (stored.charAt(next) == '\n') {
          breaks++;
        }
        next++;
      }
      boolean wrapped =
          rules.mends()
              && breaks == 1
              && next < stored.length()
              && at > from
              && (Character.isLowerCase(stored.charAt(next))
                  ? Character.isLetterOrDigit(stored.charAt(at - 1)) || stored.charAt(at - 1) == ','
                  : endsUnfinished(from, at));
      if (!wrapped) {
        return at;
      }
      at = next;
    }
  }

  private boolean endsUnfinished(int from, int end) {
    int start = end;
    while (start > from && Character.isLetter(stored.charAt(start - 1))) {
      start--;
    }
    return start < end && rules.unfinished().contains(Folding.fold(stored.substring(start, end)));
  }

  private void paragraph(int from, int to, boolean first) {
    int quotes = 0;
    boolean started = false;
    boolean pendingSpace = false;
    int spaceAt = from;
    for (int i = from; i < to; i++) {
      char c = stored.charAt(i);
      if (isSpace(c)) {
        if (!pendingSpace) {
          spaceAt = i;
        } else if (c == ' ' && stored.charAt(i - 1) == ' ') {
          mended++;
        }
        pendingSpace = true;
        continue;
      }
      if (isInvisible(c)) {
        continue;
      }
      if (!started) {
        if (!first) {
          append('\n', Math.max(0, i - 1));
          append('\n', Math.max(0, i - 1));
        }
        started = true;
        words++;
      } else if (pendingSpace) {
        int step = space(i, spaceAt);
        if (step == DROP_SPACE) {
          mended++;
        }
        words++;
      }
      pendingSpace = false;
      char folded = fold(c);
      quotes += folded == '«' || folded == '“' ? 1 : folded == '»' || folded == '”' ? -1 : 0;
      append(folded, i);
    }
    if (quotes != 0) {
      mended++;
    }
  }

  private static final int DROP_SPACE = 1;

  /** Decides what a run of spaces before unit {@code next} becomes. */
  private int space(int next, int spaceAt) {
    char following = stored.charAt(next);
    if (rules.mends() && ((following == '.' && !isDots(next)) || following == ',')) {
      return DROP_SPACE;
    }
    int stop = out.length() - 1;
    while (stop >= 0 && isClosing(out.charAt(stop))) {
      stop--;
    }
    boolean mark = stop >= 0 && isMark(out.charAt(stop));
    // French sets a space before the mark that closes: the sentence ends behind it.
    boolean closes = following == '»' || following == '”';
    if (!mark || closes) {
      append(' ', spaceAt);
      return 0;
    }
    int start = next;
    while (start < stored.length() && isOpening(stored.charAt(start))) {
      start++;
      while (start < stored.length() && isSpace(stored.charAt(start))) {
        start++;
      }
    }
    char begins = start < stored.length() ? stored.charAt(start) : ' ';
    boolean fullStop = out.charAt(stop) == '.';
    if (fullStop && endsWithAbbreviation(stop)) {
      append(' ', spaceAt);
      return 0;
    }
    if (Character.isLowerCase(begins) && (rules.mends() || !fullStop)) {
      // A stray stop inside a sentence; after "!", "?" or a closing quotation mark it is ordinary.
      boolean torn =
          fullStop
              && stop == out.length() - 1
              && start == next
              && stop > 0
              && stop > 1
              && Character.isLetterOrDigit(out.charAt(stop - 1));
      if (torn) {
        out.setLength(stop);
        mended++;
      }
      append(' ', spaceAt);
      return 0;
    }
    append('\n', spaceAt);
    return 0;
  }

  private boolean endsWithAbbreviation(int stop) {
    int start = stop;
    while (start > 0 && !Character.isWhitespace(out.charAt(start - 1))) {
      start--;
    }
    while (start < stop && !Character.isLetterOrDigit(out.charAt(start))) {
      start++;
    }
    String word = Folding.fold(out.substring(start, stop));
    int apostrophe = word.lastIndexOf('\'');
    if (apostrophe >= 0) {
      word = word.substring(apostrophe + 1);
    }
    boolean initial = word.length() == 1 && Character.isUpperCase(out.charAt(stop - 1));
    boolean acronym = word.indexOf('.') > 0;
    return initial || acronym || rules.abbreviations().contains(word);
  }

  private boolean isDots(int at) {
    return at + 1 < stored.length() && stored.charAt(at + 1) == '.';
  }

  private void append(char c, int from) {
    if (out.length() == origin.length) {
      origin = java.util.Arrays.copyOf(origin, origin.length * 2);
    }
    int last = out.length() == 0 ? 0 : origin[out.length() - 1];
    origin[out.length()] = Math.max(from, last);
    out.append(c);
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r';
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** Soft hyphens, joiners, byte-order marks, directional marks. */
  private static boolean isInvisible(char c) {
    return c == '\u00ad'
        || (c >= '\u200b' && c <= '\u200f')
        || (c >= '\u202a' && c <= '\u202e')
        || c == '\ufeff'
        || (c < ' ');
  }

  private static boolean isMark(char c) {
    return c == '.' || c == '!' || c == '?' || c == '…';
  }

  private static boolean isClosing(char c) {
    return c == '"' || c == '”' || c == '»' || c == ')' || c == ']' || c == ' ';
  }

  private static boolean isOpening(char c) {
    return c == '"' || c == '“' || c == '«' || c == '(' || c == '[' || c == '„';
  }

  private static char fold(char c) {
    return switch (c) {
      case '\u2019', '\u2018', '\u02bc', '\u00b4', '`' -> '\'';
      case '\u201e', '\u201f' -> '“';
      case '\u2010', '\u2011' -> '-';
      default -> c;
    };
  }
}
