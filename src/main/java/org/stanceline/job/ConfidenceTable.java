package org.stanceline.job;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.stanceline.job.evaluation.Calibration;
import org.stanceline.job.evaluation.Scores;
import org.stanceline.job.evaluation.Thresholds;

/** What confidences are worth, as tables. */
final class ConfidenceTable {
  private ConfidenceTable() {}

  /** Pair scores by threshold. */
  static void thresholds(List<Thresholds.At> rows, PrintWriter out) {
    out.printf(
        Locale.ROOT,
        "%-18s%12s%12s%8s%10s%n",
        "confidence from",
        "statements",
        "precision",
        "recall",
        "pair F1");
    for (Thresholds.At at : rows) {
      Scores.Ratio pair = at.scores().pair();
      out.printf(
          Locale.ROOT,
          "%-18.2f%12d%12.3f%8.3f%10.3f%n",
          at.threshold(),
          at.statements(),
          pair.precision(),
          pair.recall(),
          pair.f1());
    }
  }

  /** The reliability table: how often what is said to be so likely is right. */
  static void reliability(Calibration calibration, PrintWriter out) {
    out.printf(Locale.ROOT, "%-18s%12s%12s%8s%n", "confidence", "statements", "mean", "right");
    for (Calibration.Bin bin : calibration.bins()) {
      if (bin.count() > 0) {
        out.printf(
            Locale.ROOT,
            "%-18s%12d%12.3f%8.3f%n",
            String.format(Locale.ROOT, "%.1f to %.1f", bin.low(), bin.high()),
            bin.count(),
            bin.mean(),
            bin.share());
      }
    }
  }

  /** The figures in one line. */
  static String line(Calibration calibration) {
    return String.format(
        Locale.ROOT,
        "expected calibration error %.3f, Brier score %.3f, area under the curve %.3f",
        calibration.ece(),
        calibration.brier(),
        calibration.auc());
  }

  /** The figures for the JSON summary. */
  static Map<String, Object> summary(Calibration calibration, List<Thresholds.At> rows) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("verdicts", calibration.count());
    out.put("ece", rounded(calibration.ece()));
    out.put("brier", rounded(calibration.brier()));
    out.put("auc", rounded(calibration.auc()));
    Map<String, Object> thresholds = new LinkedHashMap<>();
    rows.forEach(at -> thresholds.put(Double.toString(at.threshold()), at.scores().summary()));
    out.put("thresholds", thresholds);
    return out;
  }

  private static double rounded(double value) {
    return Math.round(1000 * value) / 1000.0;
  }
}
