package org.stanceline.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stanceline.config.Problem;
import org.stanceline.config.Problems;

class SheetFileTest {
  private static final List<String> HOSTILE =
      List.of(
          "=cmd|' /C calc'!A0",
          "+1+1",
          "-1+1",
          "@SUM(1+1)",
          "\t=1+1",
          "\r=1+1",
          "\n=1+1",
          "＝1+1",
          "'=already guarded",
          "''=twice",
          "'quoted'",
          "a;=1+1",
          "a\";=1+1",
          "a,\"=HYPERLINK(\"\"x\"\")\"",
          "a\t@b",
          "x, -5 degrees; '+2",
          "\";\"-1",
          "1234567890123456",
          "12e3456789012345",
          "'12e3456789012345",
          "0001",
          "# no comment",
          " spaces stay ",
          "");

  private static byte[] sheet(List<String> comments) {
    List<Map<SheetColumn, String>> rows = new ArrayList<>();
    for (String comment : comments) {
      Map<SheetColumn, String> row = new EnumMap<>(SheetColumn.class);
      row.put(SheetColumn.STATEMENT_ID, "id");
      row.put(SheetColumn.COMMENT, comment);
      rows.add(row);
    }
    return SheetFile.bytes(rows);
  }

  private static List<SheetFile.Line> read(String text) {
    return read(text.getBytes(StandardCharsets.UTF_8));
  }

  private static List<SheetFile.Line> read(byte[] bytes) {
    Problems problems = new Problems();
    List<SheetFile.Line> lines = SheetFile.read("s.csv", bytes, problems);
    assertThat(problems.sorted()).isEmpty();
    return lines;
  }

  private static String problem(byte[] bytes) {
    Problems problems = new Problems();
    assertThat(SheetFile.read("s.csv", bytes, problems)).isEmpty();
    return String.join("\n", problems.sorted().stream().map(Problem::toString).toList());
  }

  @Test
  void hostileCellsComeBackExactly() {
    assertThat(read(sheet(HOSTILE)))
        .extracting(line -> line.cell(SheetColumn.COMMENT))
        .containsExactlyElementsOf(HOSTILE);
  }

  @Test
  void noCellBeginsAsAFormulaWhateverTheSeparator() {
    String text = new String(sheet(HOSTILE), StandardCharsets.UTF_8);

    assertThat(text).startsWith("\ufeff\"statement_id\",");
    assertThat(text).contains("\"'=cmd", "\"'+1+1", "\"'-1+1", "\"'@SUM", "a;'=1+1", "''=already");
    for (String cell : text.split("[,;\t\r\n]", -1)) {
      String bare = cell.replaceAll("^[\\s\"\u00a0]+", "");
      assertThat(bare).doesNotStartWith("=").doesNotStartWith("@").doesNotStartWith("＝");
      assertThat(bare).doesNotStartWith("+").doesNotStartWith("-");
    }
  }

  @Test
  void guardingRandomTextsIsUndoneByReading() {
    Random random = new Random(11);
    String signs = "'=+-@\t\r\n,;|\" a1e＝";
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      int length = random.nextInt(14);
      for (int k = 0; k < length; k++) {
        text.append(signs.charAt(random.nextInt(signs.length())));
      }
      assertThat(Formulas.read(Formulas.guarded(text.toString()))).isEqualTo(text.toString());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t"})
  void whatSpreadsheetProgramsSaveIsRead(String separator) {
    List<String> header =
        new ArrayList<>(SheetColumn.NEEDED.stream().map(SheetColumn::header).toList());
    header.add(0, "my own column");
    List<String> cells = new ArrayList<>(header.stream().map(name -> "of " + name).toList());
    String text =
        String.join(separator, header)
            + "\r\n"
            + String.join(separator, cells).replace("of label", "\"two\nlines; and, more\"")
            + "\r\n"
            + separator.repeat(11)
            + "\r\n"
            + String.join(separator, cells)
            + "\r\n";

    List<SheetFile.Line> lines = read(text);

    assertThat(lines).hasSize(2);
    assertThat(lines.get(0).cell(SheetColumn.LABEL)).isEqualTo("two\nlines; and, more");
    assertThat(lines.get(1).cell(SheetColumn.STATEMENT_ID)).isEqualTo("of statement_id");
    // As a spreadsheet numbers its rows, whatever the cells hold.
    assertThat(lines.get(1).number()).isEqualTo(4);
    assertThat(read("\ufeffsep=" + separator + "\r\n" + text)).hasSize(2);
  }

  @Test
  void filesThatAreNoSheetAreToldInASentence() {
    assertThat(
            problem("statement_id,label\nx,d\u00e9j\u00e0\n".getBytes(StandardCharsets.ISO_8859_1)))
        .contains("s.csv: is not UTF-8; save it again as \"CSV UTF-8\"");
    assertThat(problem(sheetInUtf16())).contains("is not UTF-8");
    assertThat(problem(new byte[0])).contains("has no column statement_id");
    assertThat(problem("id;label\n1;ok\n".getBytes(StandardCharsets.UTF_8)))
        .contains("has no column statement_id");
    assertThat(problem("statement_id;stance\n1;FAVOR\n".getBytes(StandardCharsets.UTF_8)))
        .contains("s.csv:1: has no column topic, lang,", "label; copy it from the sheet");
  }

  private static byte[] sheetInUtf16() {
    byte[] text = "statement_id\tlabel\r\n".getBytes(StandardCharsets.UTF_16LE);
    byte[] out = new byte[text.length + 2];
    out[0] = (byte) 0xff;
    out[1] = (byte) 0xfe;
    System.arraycopy(text, 0, out, 2, text.length);
    return out;
  }
}
