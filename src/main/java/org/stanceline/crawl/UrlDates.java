package org.stanceline.crawl;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The date that many sites put into the path of an article's address. */
final class UrlDates {
  /** {@code /2022/11/09/}, {@code 2022-11-09}. */
  private static final Pattern PARTS =
      Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)([/_-])(\\d{1,2})\\2(\\d{1,2})(?!\\d)");

  /** {@code -20221109}. */
  private static final Pattern JOINED =
      Pattern.compile("(?<=[/_-])((?:19|20)\\d\\d)()(\\d\\d)(\\d\\d)(?!\\d)");

  private UrlDates() {}

  static Optional<LocalDate> of(String url) {
    return find(PARTS, url).or(() -> find(JOINED, url));
  }

  private static Optional<LocalDate> find(Pattern pattern, String url) {
    Matcher matcher = pattern.matcher(url);
    while (matcher.find()) {
      try {
        return Optional.of(
            LocalDate.of(
                Integer.parseInt(matcher.group(1)),
                Integer.parseInt(matcher.group(3)),
                Integer.parseInt(matcher.group(4))));
      } catch (DateTimeException e) {
        // A number that is no date; another may follow.
      }
    }
    return Optional.empty();
  }
}
