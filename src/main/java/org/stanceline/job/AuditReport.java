package org.stanceline.job;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stanceline.audit.CorrectionFile;
import org.stanceline.audit.Corrections;
import org.stanceline.audit.Estimate;
import org.stanceline.audit.Judgement;
import org.stanceline.audit.Kappa;
import org.stanceline.audit.Precision;
import org.stanceline.audit.Settlement;
import org.stanceline.stance.Stance;
import org.stanceline.timeline.Correction;

/** The scores of a labelled sample as tables for people and as a summary for programs. */
final class AuditReport {
  private static final int LISTED = 50;

  private final Settlement settlement;
  private final CorrectionFile correction;
  private final Precision precision;

  AuditReport(Settlement settlement, CorrectionFile correction) {
    this.settlement = settlement;
    this.correction = correction;
    precision = new Precision(settlement.rows());
  }

  void print(PrintWriter out) {
    out.printf(
        Locale.ROOT,
        "%s: %d labelled, %d undecided, %d unlabelled%n",
        Words.count(settlement.rows().size(), "row"),
        labelled(),
        undecided(),
        unlabelled());
    if (precision.overall().isEmpty()) {
      out.println("Nothing to score yet: write ok, FAVOR, AGAINST, NEUTRAL, none or ? into label");
      return;
    }
    if (unsettled() > 0) {
      out.printf(
          Locale.ROOT,
          "%s left out, since the two sheets differ on %s and nobody settled it: what follows is"
              + " likely too good; settle them with --adjudicated%n",
          Words.count(unsettled(), "row"),
          unsettled() == 1 ? "it" : "them");
    }
    if (precision.covered() < 1) {
      out.printf(
          Locale.ROOT,
          "Strata without a decided row hold %.1f %% of the statements; nothing is said of those%n",
          100 * (1 - precision.covered()));
    }
    precision(out);
    confusion(out);
    agreement(out);
    corrections(out);
    out.println();
  }

  private void precision(PrintWriter out) {
    int width = 12;
    for (Precision.Dimension dimension : Precision.Dimension.values()) {
      for (String value : precision.by(dimension).keySet()) {
        width = Math.max(width, value.length() + 2);
      }
    }
    String form = "%-" + width + "s %9s  %-16s %5s%n";
    out.println();
    out.printf(form, "", "precision", "95 % interval", "rows");
    line(form, "all", precision.overall(), out);
    for (Precision.Dimension dimension : Precision.Dimension.values()) {
      out.println("by " + dimension.name().toLowerCase(Locale.ROOT));
      precision.by(dimension).forEach((value, share) -> line(form, "  " + value, share, out));
    }
  }

  private static void line(String form, String name, Optional<Estimate> estimate, PrintWriter out) {
    out.printf(
        form,
        name,
        estimate.map(e -> String.format(Locale.ROOT, "%.3f", e.value())).orElse("unknown"),
        estimate.map(e -> String.format(Locale.ROOT, "[%.3f, %.3f]", e.low(), e.high())).orElse(""),
        estimate.map(Estimate::rows).orElse(0));
  }

  private void confusion(PrintWriter out) {
    List<Judgement> right =
        List.of(Judgement.FAVOR, Judgement.AGAINST, Judgement.NEUTRAL, Judgement.NONE);
    StringBuilder head = new StringBuilder(String.format(Locale.ROOT, "%-12s", "read, right"));
    right.forEach(j -> head.append(String.format(Locale.ROOT, "%9s", word(j))));
    out.println();
    out.println(head);
    Map<Stance, Map<Judgement, Integer>> counts = precision.confusion();
    for (Stance side : Stance.values()) {
      StringBuilder row = new StringBuilder(String.format(Locale.ROOT, "%-12s", side));
      Map<Judgement, Integer> own = counts.getOrDefault(side, Map.of());
      right.forEach(j -> row.append(String.format(Locale.ROOT, "%9d", own.getOrDefault(j, 0))));
      out.println(row);
    }
  }

  private void agreement(PrintWriter out) {
    Kappa kappa = settlement.kappa();
    if (kappa == null) {
      return;
    }
    out.println();
    Double agreement = kappa.agreement();
    if (agreement == null) {
      out.println("No row was decided in both sheets: agreement is unknown");
    } else {
      out.printf(
          Locale.ROOT,
          "Agreement on %s decided in both: %.3f; Cohen's kappa %s%n",
          Words.count(kappa.rows(), "row"),
          agreement,
          kappa.kappa() == null || kappa.low() == null || kappa.high() == null
              ? "unknown, as both gave one and the same label throughout"
              : String.format(
                  Locale.ROOT, "%.3f [%.3f, %.3f]", kappa.kappa(), kappa.low(), kappa.high()));
    }
    for (Settlement.Row row : some(settlement.differing())) {
      out.printf(
          "  line %d, %s: %s or %s%s%n",
          row.read().line(),
          row.read().statementId(),
          word(row.first()),
          word(row.second()),
          row.settled() == null ? "" : ", settled as " + word(row.settled()));
    }
    only("first", settlement.onlyFirst(), out);
    only("second", settlement.onlySecond(), out);
  }

  private static void only(String which, List<String> ids, PrintWriter out) {
    if (!ids.isEmpty()) {
      out.printf(
          "In the %s sheet alone: %s%s%n",
          which,
          String.join(", ", some(ids)),
          ids.size() > LISTED ? " and " + (ids.size() - LISTED) + " more" : "");
    }
  }

  private static <T> List<T> some(List<T> list) {
    return list.subList(0, Math.min(LISTED, list.size()));
  }

  private void corrections(PrintWriter out) {
    out.println();
    out.printf(
        "%-24s %-8s %7s %7s %8s %6s%n", "off by", "read", "bias", "error", "audited", "valid");
    for (Corrections.Valid valid : correction.cells()) {
      out.printf(
          Locale.ROOT,
          "%-24s %-8s %+7.3f %7.3f %8d %6.3f%n",
          Objects.requireNonNullElse(valid.cell().topic(), "all topics"),
          valid.cell().stance(),
          valid.cell().bias(),
          Math.sqrt(valid.cell().variance()),
          valid.cell().audited(),
          valid.valid());
    }
    out.println();
    if (correction.lines().isEmpty()) {
      out.println("No correction: too few rows are right on each side to tell one.");
      return;
    }
    out.printf(
        "%-24s %9s %7s %7s %7s %8s%n",
        "correction", "intercept", "error", "slope", "error", "audited");
    for (Correction.Line line : correction.lines()) {
      out.printf(
          Locale.ROOT,
          "%-24s %+9.3f %7.3f %7.3f %7.3f %8d%s%n",
          Objects.requireNonNullElse(line.topic(), "all topics"),
          line.intercept(),
          Math.sqrt(line.interceptVariance()),
          line.slope(),
          Math.sqrt(line.slopeVariance()),
          line.audited(),
          line.audited() < Correction.LEAST_AUDITED ? "  (too few: all topics stand in)" : "");
    }
  }

  /** The figures, rounded to four digits; what is not known is null. */
  Map<String, @Nullable Object> summary() {
    Map<String, @Nullable Object> out = new LinkedHashMap<>(figures(precision.overall()));
    Kappa kappa = settlement.kappa();
    out.put("kappa", kappa == null ? null : rounded(kappa.kappa()));
    out.put("kappa_low", kappa == null ? null : rounded(kappa.low()));
    out.put("kappa_high", kappa == null ? null : rounded(kappa.high()));
    out.put("agreement", kappa == null ? null : rounded(kappa.agreement()));
    out.put("rows", settlement.rows().size());
    out.put("labelled", labelled());
    out.put("undecided", undecided());
    out.put("unlabelled", unlabelled());
    out.put("unsettled", unsettled());
    out.put("covered", rounded(precision.covered()));
    for (Precision.Dimension dimension : Precision.Dimension.values()) {
      Map<String, Object> values = new LinkedHashMap<>();
      precision.by(dimension).forEach((value, share) -> values.put(value, figures(share)));
      out.put(dimension.name().toLowerCase(Locale.ROOT), values);
    }
    return out;
  }

  private static Map<String, @Nullable Object> figures(Optional<Estimate> estimate) {
    Map<String, @Nullable Object> out = new LinkedHashMap<>();
    out.put("precision", estimate.map(e -> rounded(e.value())).orElse(null));
    out.put("precision_low", estimate.map(e -> rounded(e.low())).orElse(null));
    out.put("precision_high", estimate.map(e -> rounded(e.high())).orElse(null));
    out.put("decided", estimate.map(Estimate::rows).orElse(0));
    return out;
  }

  private static @Nullable Double rounded(@Nullable Double value) {
    return value == null ? null : Math.round(10_000 * value) / 10_000.0;
  }

  private int labelled() {
    return count(row -> row.first() != null || row.second() != null || row.settled() != null);
  }

  private int undecided() {
    return count(row -> row.settled() == Judgement.UNDECIDED);
  }

  private int unlabelled() {
    return settlement.rows().size() - labelled();
  }

  private int unsettled() {
    return count(row -> row.settled() == null && row.differs());
  }

  private int count(java.util.function.Predicate<Settlement.Row> which) {
    return (int) settlement.rows().stream().filter(which).count();
  }

  private static String word(@Nullable Judgement judgement) {
    if (judgement == null) {
      return "unlabelled";
    }
    return switch (judgement) {
      case FAVOR, AGAINST, NEUTRAL -> judgement.name();
      case NONE -> "none";
      case UNDECIDED -> "?";
    };
  }
}
