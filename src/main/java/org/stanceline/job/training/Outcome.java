package org.stanceline.job.training;

import java.util.List;
import org.stanceline.job.evaluation.Calibration;
import org.stanceline.job.evaluation.Thresholds;
import org.stanceline.stance.Confidence;
import org.stanceline.stance.FixedConfidence;
import org.stanceline.stance.LogisticConfidence;
import org.stanceline.stance.Statement;

/**
 * A trained model and how good it is.
 *
 * @param model trained on all articles
 * @param unseen calibration on the samples of each fold of the model of the other folds
 * @param fixed calibration of the fixed formula on the same samples
 * @param thresholds pair scores over all articles by the confidences of {@code unseen}
 */
public record Outcome(
    List<TrainingSet> sets,
    LogisticConfidence model,
    Calibration unseen,
    Calibration fixed,
    List<Thresholds.At> thresholds) {
  public Outcome {
    sets = List.copyOf(sets);
    thresholds = List.copyOf(thresholds);
  }

  /**
   * Trains and cross-validates.
   *
   * @throws IllegalArgumentException if there is too little to learn from
   */
  public static Outcome of(List<TrainingSet> sets, List<Double> thresholds, Regression regression) {
    List<Sample> samples = sets.stream().flatMap(set -> set.samples().stream()).toList();
    CrossValidation folds = CrossValidation.of(samples, regression);
    Thresholds table = new Thresholds(thresholds);
    for (TrainingSet set : sets) {
      for (TrainingSet.Found found : set.articles()) {
        Confidence model = folds.unseen(found.article().id());
        List<Statement> weighed =
            found.statements().stream()
                .map(traced -> traced.statement().weighed(model.of(traced.features())))
                .toList();
        table.add(found.article(), weighed);
      }
    }
    return new Outcome(
        sets,
        regression.fit(samples),
        calibration(samples, s -> folds.unseen(s.articleId())),
        calibration(samples, s -> new FixedConfidence()),
        table.scores());
  }

  private static Calibration calibration(
      List<Sample> samples, java.util.function.Function<Sample, Confidence> confidence) {
    return Calibration.of(
        samples.stream()
            .map(s -> new Calibration.Judged(confidence.apply(s).of(s.features()), s.right()))
            .toList());
  }
}
