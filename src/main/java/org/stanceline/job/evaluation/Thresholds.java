package org.stanceline.job.evaluation;

import java.util.List;
import java.util.TreeMap;
import org.stanceline.stance.Statement;

/** Pair scores when only what is sure enough is kept, at several thresholds. Not thread-safe. */
public final class Thresholds {
  private final TreeMap<Double, Scorer> scorers = new TreeMap<>();
  private final TreeMap<Double, Integer> kept = new TreeMap<>();

  /** For some confidences in [0, 1]. */
  public Thresholds(List<Double> thresholds) {
    thresholds.forEach(threshold -> scorers.put(threshold, new Scorer()));
  }

  /**
   * What is kept at a threshold.
   *
   * @param statements found ones on annotated topics with at least that confidence
   */
  public record At(double threshold, int statements, Scores scores) {}

  /** Adds an article. */
  public void add(GoldArticle article, List<Statement> found) {
    scorers.forEach(
        (threshold, scorer) -> {
          List<Statement> sure = found.stream().filter(s -> s.confidence() >= threshold).toList();
          scorer.add(article, sure);
          int counted =
              (int) sure.stream().filter(s -> article.topics().contains(s.topic())).count();
          kept.merge(threshold, counted, Integer::sum);
        });
  }

  /** The scores, the lowest threshold first. */
  public List<At> scores() {
    return scorers.entrySet().stream()
        .map(e -> new At(e.getKey(), kept.getOrDefault(e.getKey(), 0), e.getValue().scores()))
        .toList();
  }
}
