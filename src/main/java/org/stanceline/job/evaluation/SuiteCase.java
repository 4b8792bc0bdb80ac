package org.stanceline.job.evaluation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A short text that shows a phenomenon of the language, and the rows that belong to it.
 *
 * @param phenomenon id of what the text shows
 * @param file the file it stands in
 * @param line its line there, from 1
 * @param lang language of the text
 * @param published day of publication
 * @param rows what must be found and nothing else; empty where nothing may be found
 * @param open whether it is known to fail
 */
public record SuiteCase(
    String phenomenon,
    String file,
    int line,
    String lang,
    LocalDate published,
    String text,
    List<SuiteRow> rows,
    boolean open) {
  private static final LocalDate DAY = LocalDate.parse("2025-03-01");
  private static final Pattern DATED = Pattern.compile("@(\\S+) (.*)");
  private static final String NONE = "none";
  private static final String OPEN = "open";

  public SuiteCase {
    rows = List.copyOf(rows);
  }

  /**
   * Reads {@code [@DATE ]TEXT | ROW; ROW…} or {@code … | none}, with {@code | open} behind it when
   * it is known to fail; {@code \n} stands for a new line.
   *
   * @throws IllegalArgumentException saying what a case looks like
   */
  public static SuiteCase parse(
      String phenomenon, String file, int line, String lang, String content) {
    List<String> cells = Stream.of(content.split("\\|", -1)).map(String::strip).toList();
    boolean open = cells.size() == 3 && cells.get(2).equals(OPEN);
    if (cells.contains("") || cells.size() != (open ? 3 : 2)) {
      throw new IllegalArgumentException(
          "is no case; write TEXT | ROWS, or TEXT | ROWS | open for one known to fail");
    }
    Matcher dated = DATED.matcher(cells.get(0));
    boolean hasDate = dated.matches();
    String text = (hasDate ? dated.group(2) : cells.get(0)).replace("\\n", "\n");
    List<SuiteRow> rows =
        cells.get(1).equals(NONE)
            ? List.of()
            : Stream.of(cells.get(1).split("; ")).map(SuiteRow::parse).toList();
    return new SuiteCase(
        phenomenon, file, line, lang, hasDate ? day(dated.group(1)) : DAY, text, rows, open);
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("has a date that is none; write @2022-11-11", e);
    }
  }
}
