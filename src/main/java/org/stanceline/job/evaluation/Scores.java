package org.stanceline.job.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The measures of the annotation guide, each in [0, 1].
 *
 * @param pairs annotated pairs that are not optional
 */
public record Scores(
    int pairs,
    Ratio pair,
    double detectionF1,
    double labelAccuracy,
    double labelMacroF1,
    double statementF1) {

  /** Precision, recall and their harmonic mean; 0 where there is nothing to divide by. */
  public record Ratio(double precision, double recall, double f1) {
    static Ratio of(int right, int falsely, int missed) {
      double precision = right + falsely == 0 ? 0 : (double) right / (right + falsely);
      double recall = right + missed == 0 ? 0 : (double) right / (right + missed);
      double f1 = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
      return new Ratio(precision, recall, f1);
    }
  }

  /** The measures by the names of the JSON summary, rounded to three digits. */
  public Map<String, Object> summary() {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("pairs", pairs);
    out.put("pair_f1", rounded(pair.f1()));
    out.put("pair_precision", rounded(pair.precision()));
    out.put("pair_recall", rounded(pair.recall()));
    out.put("detection_f1", rounded(detectionF1));
    out.put("label_accuracy", rounded(labelAccuracy));
    out.put("label_macro_f1", rounded(labelMacroF1));
    out.put("statement_f1", rounded(statementF1));
    return out;
  }

  private static double rounded(double value) {
    return new BigDecimal(value).setScale(3, RoundingMode.HALF_EVEN).doubleValue();
  }
}
