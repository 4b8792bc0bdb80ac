package org.stanceline.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stanceline.config.Problem;
import org.stanceline.config.Problems;
import org.stanceline.stance.Stance;

/**
 * The labels of a sample after one or two people, and perhaps a third who settled what they
 * disagreed on.
 *
 * @param rows the rows of the first sheet, in its order
 * @param kappa agreement of the two; null with one sheet
 * @param differing rows that both labelled, differently
 * @param onlyFirst rows that the second sheet lacks
 * @param onlySecond ids of statements that the first sheet lacks
 */
public record Settlement(
    List<Row> rows,
    @Nullable Kappa kappa,
    List<Row> differing,
    List<String> onlyFirst,
    List<String> onlySecond) {
  public Settlement {
    rows = List.copyOf(rows);
    differing = List.copyOf(differing);
    onlyFirst = List.copyOf(onlyFirst);
    onlySecond = List.copyOf(onlySecond);
  }

  /**
   * A row with its labels.
   *
   * @param first the first person's; null: not labelled
   * @param second the second person's; null: not labelled, or no second sheet
   * @param settled the label that counts; null: nobody labelled it, or the two differ and nobody
   *     settled it
   */
  public record Row(
      AuditedRow read,
      @Nullable Judgement first,
      @Nullable Judgement second,
      @Nullable Judgement settled) {
    /**
     * A row drawn without strata that one person labelled.
     *
     * @param polarity as read
     * @param size how many were drawn from
     */
    public static Row of(String id, String topic, double polarity, long size, Judgement label) {
      Stance stance = polarity > 0 ? Stance.FAVOR : polarity < 0 ? Stance.AGAINST : Stance.NEUTRAL;
      return new Row(
          new AuditedRow(
              2, id, topic, "", stance, "", 1, polarity, 1, "all", size, label, "", "", ""),
          label,
          null,
          label);
    }

    /** Whether its label tells whether it was read right. */
    boolean decided() {
      return settled != null && settled != Judgement.UNDECIDED;
    }

    /** Whether both people labelled it, differently. */
    public boolean differs() {
      return first != null && second != null && first != second;
    }
  }

  /**
   * Settles labels: that of the adjudicated sheet if it has one, else that of the two people if
   * they agree or only one gave one.
   *
   * @param names what problems call the three files
   * @param second null: there is no second sheet
   * @param adjudicated null: there is none
   * @param problems gets rows whose stratum is another in another sheet
   */
  public static Settlement of(
      Names names,
      List<AuditedRow> first,
      @Nullable List<AuditedRow> second,
      @Nullable List<AuditedRow> adjudicated,
      Problems problems) {
    Map<String, AuditedRow> seconds = byId(names.second(), second, first, problems);
    Map<String, AuditedRow> thirds = byId(names.adjudicated(), adjudicated, first, problems);
    List<Row> rows = new ArrayList<>();
    List<Kappa.Pair> pairs = new ArrayList<>();
    List<String> onlyFirst = new ArrayList<>();
    for (AuditedRow row : first) {
      AuditedRow other = seconds.remove(row.statementId());
      AuditedRow third = thirds.get(row.statementId());
      if (second != null && other == null) {
        onlyFirst.add(row.statementId());
      }
      Judgement one = row.judgement();
      Judgement two = other == null ? null : other.judgement();
      if (one != null && two != null) {
        pairs.add(new Kappa.Pair(one, two));
      }
      Judgement last = third == null ? null : third.judgement();
      rows.add(new Row(row, one, two, last != null ? last : agreed(one, two)));
    }
    return new Settlement(
        rows,
        second == null ? null : Kappa.of(pairs),
        rows.stream().filter(Row::differs).toList(),
        onlyFirst,
        seconds.keySet().stream().sorted().toList());
  }

  /** Names of the sheets. */
  public record Names(String first, String second, String adjudicated) {}

  private static @Nullable Judgement agreed(@Nullable Judgement one, @Nullable Judgement two) {
    if (one == null || two == null) {
      return one == null ? two : one;
    }
    return one == two ? one : null;
  }

  private static Map<String, AuditedRow> byId(
      String name, @Nullable List<AuditedRow> rows, List<AuditedRow> first, Problems problems) {
    Map<String, AuditedRow> out = new HashMap<>();
    if (rows == null) {
      return out;
    }
    rows.forEach(row -> out.put(row.statementId(), row));
    for (AuditedRow row : first) {
      AuditedRow other = out.get(row.statementId());
      if (other != null
          && !(other.stratum().equals(row.stratum())
              && other.size() == row.size()
              && other.stance() == row.stance())) {
        problems.add(
            new Problem(
                name,
                other.line(),
                SheetColumn.STRATUM.header(),
                "statement %s has another stratum, size or stance than in the first sheet; give"
                        .formatted(row.statementId())
                    + " sheets of one drawing"));
      }
    }
    return out;
  }
}
