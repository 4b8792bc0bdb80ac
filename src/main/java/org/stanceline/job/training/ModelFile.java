package org.stanceline.job.training;

import java.util.Locale;
import org.stanceline.job.evaluation.Calibration;
import org.stanceline.job.evaluation.Scores;
import org.stanceline.job.evaluation.Thresholds;
import org.stanceline.stance.Feature;

/** Writes a trained model in the form that {@link org.stanceline.stance.ConfidenceFile} reads. */
public final class ModelFile {
  private ModelFile() {}

  /**
   * The content of the file.
   *
   * @param command the command line that trains it again
   */
  public static String text(Outcome outcome, String command) {
    StringBuilder out = new StringBuilder();
    out.append(
        "# How likely a statement is right: 1 / (1 + e^-(intercept + the weighted features)).\n");
    out.append(
        "# Feature.java tells what each feature is. Made by the command below; train again when\n");
    out.append("# rules or lexicons have changed:\n");
    out.append("#   ").append(command).append('\n');
    out.append("trained-on:\n");
    for (TrainingSet set : outcome.sets()) {
      long right = set.samples().stream().filter(Sample::right).count();
      out.append("  - file: ").append(set.name()).append('\n');
      out.append("    sha256: ").append(set.sha256()).append('\n');
      out.append("    articles: ").append(set.articles().size()).append('\n');
      out.append("    statements: ").append(set.samples().size()).append('\n');
      out.append("    right: ").append(right).append('\n');
    }
    figures(outcome, out);
    out.append("intercept: ").append(number(outcome.model().intercept())).append('\n');
    out.append("weights:\n");
    for (Feature feature : Feature.values()) {
      double weight = outcome.model().weights().getOrDefault(feature, 0.0);
      out.append("  ").append(feature.label()).append(": ").append(number(weight)).append('\n');
    }
    return out.toString();
  }

  private static void figures(Outcome outcome, StringBuilder out) {
    out.append("# Cross-validated by article, five folds; pair scores by the same confidences.\n");
    out.append("figures:\n");
    out.append("  trained: ").append(measures(outcome.unseen())).append('\n');
    out.append("  fixed-formula: ").append(measures(outcome.fixed())).append('\n');
    out.append("  thresholds:\n");
    for (Thresholds.At at : outcome.thresholds()) {
      Scores.Ratio pair = at.scores().pair();
      out.append(
          String.format(
              Locale.ROOT,
              "    - {from: %.2f, precision: %.3f, recall: %.3f, f1: %.3f}%n",
              at.threshold(),
              pair.precision(),
              pair.recall(),
              pair.f1()));
    }
  }

  private static String measures(Calibration calibration) {
    return String.format(
        Locale.ROOT,
        "{ece: %.3f, brier: %.3f, auc: %.3f}",
        calibration.ece(),
        calibration.brier(),
        calibration.auc());
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.4f", value);
  }
}
