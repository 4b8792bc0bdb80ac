package org.stanceline.crawl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The lines of a text that somebody else has extracted. */
final class Lines {
  /** A longer first line is a paragraph, in units. */
  private static final int LONGEST_TITLE = 160;

  private Lines() {}

  /** Without their ends, whichever these are. */
  static List<String> of(String text) {
    return text.lines().map(String::stripTrailing).toList();
  }

  /** Lines joined; empty ones at the ends are dropped, and of several in a row one is kept. */
  static String join(List<String> lines, String between) {
    List<String> kept = new ArrayList<>();
    for (String line : lines) {
      boolean repeated = kept.isEmpty() || kept.get(kept.size() - 1).isBlank();
      if (!line.isBlank()) {
        kept.add(line);
      } else if (!repeated) {
        kept.add("");
      }
    }
    if (!kept.isEmpty() && kept.get(kept.size() - 1).isEmpty()) {
      kept.remove(kept.size() - 1);
    }
    return String.join(between, kept);
  }

  /**
   * A first line that is clearly a title: short, not closed like a sentence, an empty line and more
   * text after it.
   */
  static Optional<String> title(List<String> lines) {
    int first = 0;
    while (first < lines.size() && lines.get(first).isBlank()) {
      first++;
    }
    boolean followed =
        first + 2 < lines.size()
            && lines.get(first + 1).isBlank()
            && lines.subList(first + 2, lines.size()).stream().anyMatch(line -> !line.isBlank());
    return followed ? Optional.of(lines.get(first).strip()).filter(Lines::title) : Optional.empty();
  }

  private static boolean title(String line) {
    boolean closed = ".!?…:;,»”\"".indexOf(line.charAt(line.length() - 1)) >= 0;
    boolean words = line.indexOf(' ') > 0 && Character.isLetterOrDigit(line.charAt(0));
    return !closed && words && line.length() <= LONGEST_TITLE;
  }
}
