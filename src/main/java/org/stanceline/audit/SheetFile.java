package org.stanceline.audit;

import com.univocity.parsers.csv.CsvParser;
import com.univocity.parsers.csv.CsvParserSettings;
import com.univocity.parsers.csv.CsvWriter;
import com.univocity.parsers.csv.CsvWriterSettings;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stanceline.config.Problem;
import org.stanceline.config.Problems;

/**
 * A sheet as a file: CSV by RFC 4180, UTF-8 with a byte-order mark, without which Excel takes it
 * for Latin-1; every cell quoted, and guarded against being run as a formula.
 */
public final class SheetFile {
  private static final String MARK = "\ufeff";
  private static final char[] SEPARATORS = {',', ';', '\t'};

  private SheetFile() {}

  /**
   * A line of a sheet.
   *
   * @param number row as a spreadsheet numbers it: the header is 1
   * @param cells by column; a missing column has no entry, an empty cell an empty text
   */
  public record Line(int number, Map<SheetColumn, String> cells) {
    String cell(SheetColumn column) {
      return cells.getOrDefault(column, "");
    }
  }

  /** The bytes of a sheet; a column that a row does not have is empty. */
  public static byte[] bytes(List<Map<SheetColumn, String>> rows) {
    CsvWriterSettings settings = new CsvWriterSettings();
    settings.setQuoteAllFields(true);
    settings.setIgnoreLeadingWhitespaces(false);
    settings.setIgnoreTrailingWhitespaces(false);
    settings.setNormalizeLineEndingsWithinQuotes(false);
    settings.getFormat().setLineSeparator("\r\n");
    settings.getFormat().setQuoteEscape('"');
    settings.setMaxCharsPerColumn(-1);
    StringWriter out = new StringWriter();
    out.write(MARK);
    CsvWriter writer = new CsvWriter(out, settings);
    writer.writeHeaders(SheetColumn.headers());
    for (Map<SheetColumn, String> row : rows) {
      List<String> cells = new ArrayList<>();
      for (SheetColumn column : SheetColumn.values()) {
        cells.add(Formulas.guarded(row.getOrDefault(column, "")));
      }
      writer.writeRow(cells);
    }
    writer.close();
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  /**
   * The lines of a sheet, as it was written or as a spreadsheet program saved it: commas,
   * semicolons or tabs between cells, columns in any order and further ones beside them, with or
   * without byte-order mark. Rows that are all empty are left out. What is wrong with the file is
   * added to the problems.
   *
   * @param name what the problems call the file
   */
  public static List<Line> read(String name, byte[] bytes, Problems problems) {
    Optional<String> text = text(bytes);
    if (text.isEmpty()) {
      problems.add(
          name, "is not UTF-8; save it again as \"CSV UTF-8\", or choose the character set UTF-8");
      return List.of();
    }
    for (char separator : SEPARATORS) {
      CsvParser parser = parser(separator);
      parser.beginParsing(new StringReader(text.get()));
      String @Nullable [] first = parser.parseNext();
      boolean announced = first != null && first.length > 0 && isAnnouncement(first[0]);
      String @Nullable [] header = announced ? parser.parseNext() : first;
      if (header != null && columns(header).containsKey(SheetColumn.STATEMENT_ID)) {
        List<Line> lines = lines(name, parser, columns(header), problems);
        parser.stopParsing();
        return lines;
      }
      parser.stopParsing();
    }
    problems.add(
        name,
        "has no column statement_id in its first line, with commas, semicolons or tabs between;"
            + " give a sheet that audit sample wrote");
    return List.of();
  }

  private static List<Line> lines(
      String name, CsvParser parser, Map<SheetColumn, Integer> columns, Problems problems) {
    List<String> missing =
        SheetColumn.NEEDED.stream()
            .filter(column -> !columns.containsKey(column))
            .map(SheetColumn::header)
            .toList();
    if (!missing.isEmpty()) {
      problems.add(
          new Problem(
              name,
              1,
              "",
              "has no column "
                  + String.join(", ", missing)
                  + "; copy it from the sheet that audit sample wrote"));
      return List.of();
    }
    List<Line> out = new ArrayList<>();
    int number = 1;
    for (String[] row = parser.parseNext(); row != null; row = parser.parseNext()) {
      number++;
      Map<SheetColumn, String> cells = new EnumMap<>(SheetColumn.class);
      for (Map.Entry<SheetColumn, Integer> column : columns.entrySet()) {
        int at = column.getValue();
        cells.put(column.getKey(), at < row.length ? Formulas.read(row[at]) : "");
      }
      if (cells.values().stream().anyMatch(cell -> !cell.isBlank())) {
        out.add(new Line(number, cells));
      }
    }
    return out;
  }

  private static CsvParser parser(char separator) {
    CsvParserSettings settings = new CsvParserSettings();
    settings.getFormat().setDelimiter(separator);
    settings.getFormat().setQuoteEscape('"');
    // A # that begins a cell is text.
    settings.getFormat().setComment('\0');
    settings.setLineSeparatorDetectionEnabled(true);
    settings.setNormalizeLineEndingsWithinQuotes(false);
    settings.setIgnoreLeadingWhitespaces(false);
    settings.setIgnoreTrailingWhitespaces(false);
    settings.setSkipEmptyLines(true);
    settings.setMaxCharsPerColumn(-1);
    settings.setMaxColumns(4096);
    settings.setNullValue("");
    settings.setEmptyValue("");
    return new CsvParser(settings);
  }

  /** Excel's own first line that tells the separator. */
  private static boolean isAnnouncement(String cell) {
    return cell.toLowerCase(Locale.ROOT).startsWith("sep=");
  }

  /** Where the columns stand; of one that stands twice the first. */
  private static Map<SheetColumn, Integer> columns(String[] header) {
    Map<SheetColumn, Integer> out = new EnumMap<>(SheetColumn.class);
    for (int at = 0; at < header.length; at++) {
      for (SheetColumn column : SheetColumn.values()) {
        if (header[at].strip().equalsIgnoreCase(column.header())) {
          out.putIfAbsent(column, at);
        }
      }
    }
    return out;
  }

  private static Optional<String> text(byte[] bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return Optional.of(text.startsWith(MARK) ? text.substring(1) : text);
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
