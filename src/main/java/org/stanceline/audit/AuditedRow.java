package org.stanceline.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stanceline.config.Problem;
import org.stanceline.config.Problems;
import org.stanceline.stance.Stance;

/**
 * A row of a sheet that came back.
 *
 * @param line line of the file
 * @param stance the side that was read
 * @param confidence in [0, 1]
 * @param polarity the one that was read, in [-1, 1]
 * @param copies statements that it stands for; at least 1
 * @param stratum name of the stratum it was drawn from
 * @param size units of that stratum
 * @param judgement null: not labelled
 * @param seed empty where the sheet does not tell
 * @param statedRange empty where the sheet does not tell
 * @param configSha256 empty where the sheet does not tell
 */
public record AuditedRow(
    int line,
    String statementId,
    String topic,
    String lang,
    Stance stance,
    String mode,
    double confidence,
    double polarity,
    int copies,
    String stratum,
    long size,
    @Nullable Judgement judgement,
    String seed,
    String statedRange,
    String configSha256) {

  /**
   * The rows of a sheet, each statement once. What is wrong is added to the problems, all at once
   * and with its line; rows that cannot be used are left out.
   *
   * @param name what the problems call the file
   */
  public static List<AuditedRow> read(String name, byte[] bytes, Problems problems) {
    List<AuditedRow> rows = new ArrayList<>();
    for (SheetFile.Line line : SheetFile.read(name, bytes, problems)) {
      row(new Cells(name, line, problems)).ifPresent(rows::add);
    }
    List<AuditedRow> distinct = distinct(name, rows, problems);
    requireOneSize(name, distinct, problems);
    if (distinct.isEmpty() && problems.isEmpty()) {
      problems.add(name, "has no row; give a sheet that audit sample wrote");
    }
    return distinct;
  }

  private static Optional<AuditedRow> row(Cells cells) {
    Optional<String> id = cells.text(SheetColumn.STATEMENT_ID);
    Optional<String> topic = cells.text(SheetColumn.TOPIC);
    Optional<String> lang = cells.text(SheetColumn.LANG);
    Optional<String> mode = cells.text(SheetColumn.MODE);
    Optional<String> stratum = cells.text(SheetColumn.STRATUM);
    Optional<Stance> stance = cells.stance();
    Optional<Double> confidence = cells.number(SheetColumn.CONFIDENCE, 0, 1);
    Optional<Double> polarity = cells.number(SheetColumn.POLARITY, -1, 1);
    Optional<Integer> copies = cells.count(SheetColumn.COPIES);
    Optional<Integer> size = cells.count(SheetColumn.STRATUM_SIZE);
    Optional<Judgement> judgement = stance.flatMap(cells::judgement);
    if (cells.wrong()) {
      return Optional.empty();
    }
    return Optional.of(
        new AuditedRow(
            cells.line.number(),
            id.orElseThrow(),
            topic.orElseThrow(),
            lang.orElseThrow(),
            stance.orElseThrow(),
            mode.orElseThrow(),
            confidence.orElseThrow(),
            polarity.orElseThrow(),
            copies.orElseThrow(),
            stratum.orElseThrow(),
            size.orElseThrow(),
            judgement.orElse(null),
            cells.line.cell(SheetColumn.SEED).strip(),
            cells.line.cell(SheetColumn.STATED_RANGE).strip(),
            cells.line.cell(SheetColumn.CONFIG_SHA256).strip()));
  }

  /** A row given twice counts once, if its labels agree; an unlabelled one gives way. */
  private static List<AuditedRow> distinct(String name, List<AuditedRow> rows, Problems problems) {
    Map<String, Integer> places = new HashMap<>();
    List<AuditedRow> out = new ArrayList<>();
    for (AuditedRow row : rows) {
      Integer place = places.putIfAbsent(row.statementId(), out.size());
      if (place == null) {
        out.add(row);
        continue;
      }
      AuditedRow first = out.get(place);
      if (first.judgement() == null) {
        out.set(place, row);
      } else if (row.judgement() != null && row.judgement() != first.judgement()) {
        problems.add(
            new Problem(
                name,
                row.line(),
                SheetColumn.LABEL.header(),
                "statement %s is labelled otherwise on line %d; keep one of the two"
                    .formatted(row.statementId(), first.line())));
      }
    }
    return out;
  }

  private static void requireOneSize(String name, List<AuditedRow> rows, Problems problems) {
    Map<String, AuditedRow> firsts = new HashMap<>();
    Map<String, Integer> counts = new HashMap<>();
    for (AuditedRow row : rows) {
      AuditedRow first = firsts.putIfAbsent(row.stratum(), row);
      int count = counts.merge(row.stratum(), 1, Integer::sum);
      if (first != null && first.size() != row.size()) {
        problems.add(
            new Problem(
                name,
                row.line(),
                SheetColumn.STRATUM_SIZE.header(),
                "%d is another size of stratum '%s' than %d on line %d; score each drawing by itself"
                    .formatted(row.size(), row.stratum(), first.size(), first.line())));
      } else if (count == row.size() + 1) {
        problems.add(
            new Problem(
                name,
                row.line(),
                SheetColumn.STRATUM_SIZE.header(),
                "stratum '%s' has more rows than its size %d; restore the column"
                    .formatted(row.stratum(), row.size())));
      }
    }
  }

  /** The cells of one line as values; what is wrong with them is told. */
  private static final class Cells {
    private final String name;
    private final SheetFile.Line line;
    private final Problems problems;
    private boolean wrong;

    Cells(String name, SheetFile.Line line, Problems problems) {
      this.name = name;
      this.line = line;
      this.problems = problems;
    }

    boolean wrong() {
      return wrong;
    }

    Optional<String> text(SheetColumn column) {
      String cell = line.cell(column).strip();
      return cell.isEmpty() ? tell(column, "is empty; restore it") : Optional.of(cell);
    }

    Optional<Stance> stance() {
      String cell = line.cell(SheetColumn.STANCE).strip();
      for (Stance stance : Stance.values()) {
        if (stance.name().equalsIgnoreCase(cell)) {
          return Optional.of(stance);
        }
      }
      return tell(
          SheetColumn.STANCE,
          "'"
              + cell
              + "' is no side that was read; restore FAVOR, AGAINST or NEUTRAL, and write"
              + " the right one into label");
    }

    /** A number; a comma may stand for its point, as some programs save it. */
    Optional<Double> number(SheetColumn column, double least, double most) {
      String cell = line.cell(column).strip().replace(',', '.').replace('−', '-');
      try {
        double value = Double.parseDouble(cell);
        if (value >= least && value <= most) {
          return Optional.of(value);
        }
      } catch (NumberFormatException e) {
        // Told below.
      }
      return tell(
          column,
          "'%s' is no number from %.0f to %.0f; restore it"
              .formatted(line.cell(column).strip(), least, most));
    }

    Optional<Integer> count(SheetColumn column) {
      String cell = line.cell(column).strip();
      if (cell.matches("\\d{1,9}") && Integer.parseInt(cell) > 0) {
        return Optional.of(Integer.parseInt(cell));
      }
      return tell(column, "'" + cell + "' is no count; restore it");
    }

    Optional<Judgement> judgement(Stance read) {
      String cell = line.cell(SheetColumn.LABEL).strip();
      Optional<Judgement> judgement = Judgement.parse(cell, read);
      return cell.isEmpty() || judgement.isPresent()
          ? judgement
          : tell(
              SheetColumn.LABEL,
              "'" + cell + "' is no label; write ok, FAVOR, AGAINST, NEUTRAL, none or ?");
    }

    private <T> Optional<T> tell(SheetColumn column, String message) {
      wrong = true;
      problems.add(new Problem(name, line.number(), column.header(), message));
      return Optional.empty();
    }
  }
}
