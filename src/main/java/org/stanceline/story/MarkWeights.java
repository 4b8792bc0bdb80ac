package org.stanceline.story;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * How much a name or number tells: the fewer the articles that have it, the more (K. Sparck Jones,
 * "A statistical interpretation of term specificity", Journal of Documentation 28, 1972).
 */
final class MarkWeights {
  private final Map<Integer, Integer> articles = new HashMap<>();
  private final int total;

  private MarkWeights(int total) {
    this.total = total;
  }

  static MarkWeights of(Collection<Sample> samples) {
    MarkWeights weights = new MarkWeights(samples.size());
    for (Sample sample : samples) {
      Set<Integer> codes = new HashSet<>();
      sample.marks().forEach(mark -> codes.add(mark.code()));
      sample.marks().forEach(mark -> codes.add(mark.other()));
      codes.forEach(code -> weights.articles.merge(code, 1, Integer::sum));
    }
    return weights;
  }

  /** In how many articles a code stands. */
  int articles(int code) {
    return articles.getOrDefault(code, 0);
  }

  /** Above 0. */
  double weight(Mark mark) {
    int seen = Math.max(1, Math.max(articles(mark.code()), articles(mark.other())));
    return Math.log1p((double) total / seen);
  }
}
