package org.stanceline.job;

import java.io.PrintWriter;
import java.util.Locale;
import org.stanceline.job.evaluation.Calibration;
import org.stanceline.job.training.CrossValidation;
import org.stanceline.job.training.Outcome;
import org.stanceline.job.training.TrainingSet;

/** What a training came to, for people to read. */
final class TrainingReport {
  private TrainingReport() {}

  static void print(Outcome outcome, PrintWriter out) {
    for (TrainingSet set : outcome.sets()) {
      out.printf(
          "%s: %s, %s%n",
          set.name(),
          Words.count(set.articles().size(), "article"),
          Words.count(set.samples().size(), "statement"));
    }
    Calibration unseen = outcome.unseen();
    out.printf(
        Locale.ROOT,
        "%s, %d right (%.3f); %d-fold cross-validation by article%n",
        Words.count(unseen.count(), "statement"),
        unseen.right(),
        (double) unseen.right() / unseen.count(),
        CrossValidation.FOLDS);
    out.println();
    out.println("trained        " + ConfidenceTable.line(unseen));
    out.println("fixed formula  " + ConfidenceTable.line(outcome.fixed()));
    out.println();
    ConfidenceTable.reliability(unseen, out);
    out.println();
    ConfidenceTable.thresholds(outcome.thresholds(), out);
  }
}
