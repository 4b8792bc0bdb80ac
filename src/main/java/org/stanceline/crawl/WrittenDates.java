package org.stanceline.crawl;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stanceline.text.Folding;

/** Dates as people write them over an article, in every language that has a {@code dates.yaml}. */
final class WrittenDates {
  /** What ends a dateline: an agency between marks, a dash, or both. */
  private static final String LINE_END =
      "(?:\\s*\\([^()]{2,40}\\)\\s*[-\u2014:]|\\s*/[^/]{2,30}/|\\s+[-\u2014](?!\\d))";

  /** Place, agency and the like before the date of a dateline. */
  private static final String LINE_START = "^[^.!?:]{0,60}?(?<![\\p{L}\\p{N}])";

  private final Map<String, Integer> months;
  private final List<Pattern> datelines;
  private final List<Pattern> announced;
  private final List<Pattern> alone;

  private WrittenDates(
      Map<String, Integer> months,
      List<Pattern> datelines,
      List<Pattern> announced,
      List<Pattern> alone) {
    this.months = months;
    this.datelines = datelines;
    this.announced = announced;
    this.alone = alone;
  }

  static WrittenDates of(List<DateLexicon> lexicons) {
    Map<String, Integer> months = new TreeMap<>();
    List<Pattern> datelines = new ArrayList<>();
    List<Pattern> announced = new ArrayList<>();
    List<Pattern> alone = new ArrayList<>();
    for (DateLexicon lexicon : lexicons) {
      lexicon.months().forEach(months::putIfAbsent);
      for (String date : lexicon.patterns()) {
        datelines.add(Pattern.compile(LINE_START + date + LINE_END));
        announced.add(Pattern.compile("^" + lexicon.announcements() + "[\\s:,]*" + date));
        alone.add(Pattern.compile("^" + date + "(?![\\p{L}\\p{N}])"));
      }
    }
    return new WrittenDates(months, datelines, announced, alone);
  }

  /**
   * The date in a dateline ("KYIV, Nov 11 (Reuters) -") or in a line that announces it ("Published
   * November 11, 2022"). Without a year it is the last such day up to the day of the crawl.
   */
  Optional<LocalDate> dateline(String line, LocalDate crawlDate) {
    String folded = head(line);
    return find(announced, folded, crawlDate).or(() -> find(datelines, folded, crawlDate));
  }

  /** The date that a text starts with, if it gives the year. */
  Optional<LocalDate> date(String text) {
    return find(alone, head(text), LocalDate.MAX).filter(date -> date.getYear() < 9999);
  }

  private static String head(String line) {
    return Folding.fold(line.length() > 200 ? line.substring(0, 200) : line);
  }

  private Optional<LocalDate> find(List<Pattern> patterns, String folded, LocalDate crawlDate) {
    for (Pattern pattern : patterns) {
      Matcher matcher = pattern.matcher(folded);
      if (matcher.find()) {
        Optional<LocalDate> date = date(matcher, crawlDate);
        if (date.isPresent()) {
          return date;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<LocalDate> date(Matcher matcher, LocalDate crawlDate) {
    try {
      String name = matcher.group("month");
      int month =
          Character.isDigit(name.charAt(0)) ? Integer.parseInt(name) : months.getOrDefault(name, 0);
      int day = Integer.parseInt(matcher.group("day"));
      String year = group(matcher, "year");
      return Optional.of(
          year.isEmpty()
              ? lastBefore(month, day, crawlDate)
              : LocalDate.of(Integer.parseInt(year), month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static LocalDate lastBefore(int month, int day, LocalDate crawlDate) {
    // 29 February may be up to eight years back.
    for (int year = crawlDate.getYear(); year >= crawlDate.getYear() - 8; year--) {
      if (YearMonth.of(year, month).isValidDay(day)) {
        LocalDate date = LocalDate.of(year, month, day);
        if (!date.isAfter(crawlDate)) {
          return date;
        }
      }
    }
    throw new DateTimeException("no such day: " + month + "-" + day);
  }

  private static String group(Matcher matcher, String name) {
    try {
      String value = matcher.group(name);
      return value == null ? "" : value;
    } catch (IllegalArgumentException e) {
      return "";
    }
  }
}
