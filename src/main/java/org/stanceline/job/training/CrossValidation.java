package org.stanceline.job.training;

import java.util.ArrayList;
import java.util.List;
import org.stanceline.job.evaluation.Part;
import org.stanceline.stance.Confidence;

/**
 * A model for each fifth of the articles, trained on the other four: its confidences say what to
 * expect of articles that nobody trained on. The fold of an article follows from its id alone.
 */
public final class CrossValidation {
  /** How many folds. */
  public static final int FOLDS = 5;

  private final List<Confidence> models;

  private CrossValidation(List<Confidence> models) {
    this.models = List.copyOf(models);
  }

  /**
   * Trains the models of all folds.
   *
   * @throws IllegalArgumentException if the samples outside a fold are all right or all wrong
   */
  public static CrossValidation of(List<Sample> samples, Regression regression) {
    List<Confidence> models = new ArrayList<>();
    for (int f = 0; f < FOLDS; f++) {
      int fold = f;
      List<Sample> others =
          samples.stream().filter(s -> Part.fold(s.articleId(), FOLDS) != fold).toList();
      if (others.stream().map(Sample::right).distinct().count() < 2) {
        throw new IllegalArgumentException(
            "cross-validation needs right and wrong statements outside each fold; annotate more"
                + " articles");
      }
      models.add(regression.fit(others));
    }
    return new CrossValidation(models);
  }

  /** The model that has seen nothing of an article's fold. */
  public Confidence unseen(String articleId) {
    return models.get(Part.fold(articleId, FOLDS));
  }
}
