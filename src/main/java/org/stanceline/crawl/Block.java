package org.stanceline.crawl;

/**
 * A paragraph, heading or list item of a page.
 *
 * @param text white space made plain; not empty
 * @param linked units of the text that stand in links
 * @param heading whether it is marked as one, or set in bold as a whole
 * @param item whether it stands in a list
 */
record Block(String text, int linked, boolean heading, boolean item) {
  /** A shorter text in a script that sets no spaces may be a label, in units. */
  private static final int WITHOUT_SPACES = 30;

  /** A longer one is no label in any script. */
  private static final int LONG = 200;

  /** Share of the text that stands in links, from 0 to 1. */
  double linkShare() {
    return Math.min(1, (double) linked / text.length());
  }

  int words() {
    int words = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      boolean letter = Character.isLetterOrDigit(text.charAt(i));
      words += letter && !inside ? 1 : 0;
      inside = letter || (inside && text.charAt(i) != ' ');
    }
    return words;
  }

  /** Whether it ends like a sentence, or is too long to be anything else. */
  boolean sentence() {
    boolean enough = words() >= 4 || text.length() >= WITHOUT_SPACES;
    return !heading && enough && (closed() || words() >= 25 || text.length() >= LONG);
  }

  private boolean closed() {
    int end = text.length();
    while (end > 0 && "\"'”’»)] ".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > 0 && ".!?…:;。！？".indexOf(text.charAt(end - 1)) >= 0;
  }
}
