package org.stanceline.crawl;

/** White space as HTML sees it. */
final class Whitespace {
  private Whitespace() {}

  /** Runs of white space as one space, none at the ends; marks without a width are left out. */
  static String plain(CharSequence text) {
    StringBuilder out = new StringBuilder(text.length());
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c)) {
        space = out.length() > 0;
      } else if (!invisible(c)) {
        if (space) {
          out.append(' ');
          space = false;
        }
        out.append(c);
      }
    }
    int end = out.length();
    int start = 0;
    while (end > 0 && Character.isSpaceChar(out.charAt(end - 1))) {
      end--;
    }
    while (start < end && Character.isSpaceChar(out.charAt(start))) {
      start++;
    }
    return out.substring(start, end);
  }

  private static boolean invisible(char c) {
    return c == '\u00ad' || c == '\u200b' || c == '\ufeff' || c == '\u2060' || c == 0;
  }
}
