package org.stanceline.job.evaluation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How found stories compare with annotated ones, over pairs of articles.
 *
 * @param articles annotated
 * @param stories annotated
 * @param found stories that linking made of them
 * @param all counts over all pairs
 * @param kinds counts by kind, each kind there
 * @param hardNegatives pairs linked although one of the two is a story of its own
 * @param errors pairs missed or linked wrongly, in the order of the articles
 */
public record StoryScores(
    int articles,
    int stories,
    int found,
    Count all,
    Map<PairKind, Count> kinds,
    int hardNegatives,
    List<PairError> errors) {
  public StoryScores {
    kinds = new LinkedHashMap<>(kinds);
    errors = List.copyOf(errors);
  }

  /**
   * Pairs of articles.
   *
   * @param annotated that are one story
   * @param linked that were taken for one
   * @param right that are both
   */
  public record Count(int annotated, int linked, int right) {
    static final Count NONE = new Count(0, 0, 0);

    Count plus(boolean isAnnotated, boolean isLinked) {
      return new Count(
          annotated + (isAnnotated ? 1 : 0),
          linked + (isLinked ? 1 : 0),
          right + (isAnnotated && isLinked ? 1 : 0));
    }

    /** Where there is nothing to divide by, 0. */
    public Scores.Ratio ratio() {
      return Scores.Ratio.of(right, linked - right, annotated - right);
    }
  }

  /** A pair that is one story and was not linked, or was linked and is none. */
  public record PairError(StoryArticle a, StoryArticle b, PairKind kind, boolean missed) {}
}
