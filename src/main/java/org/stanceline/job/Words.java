package org.stanceline.job;

import java.time.LocalDate;
import java.util.List;

/** Words for what is printed. */
final class Words {
  private Words() {}

  /** One date, or the first and the last with their number. */
  static String dates(List<LocalDate> dates) {
    return dates.size() == 1
        ? dates.get(0).toString()
        : dates.size() + " crawl dates from " + dates.get(0) + " to " + dates.get(dates.size() - 1);
  }

  /** {@code 1 reject}, {@code 2 rejects}, {@code 2 stories}. */
  static String count(long number, String noun) {
    if (number == 1) {
      return "1 " + noun;
    }
    boolean ies = noun.endsWith("y");
    return number + " " + (ies ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s");
  }

  /** The text, or its beginning and an ellipsis, in at most so many units. */
  static String shortened(String text, int units) {
    String flat = text.replaceAll("\\s+", " ");
    return flat.length() <= units ? flat : flat.substring(0, units - 1) + "…";
  }
}
