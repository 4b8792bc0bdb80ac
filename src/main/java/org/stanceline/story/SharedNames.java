package org.stanceline.story;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How well the names of two texts agree; each is met by one of the other. Names are weighed by
 * {@link MarkWeights}.
 *
 * @param contained weight of the names met, of those of the text that has less; in [0, 1]
 * @param placed weight of the names met at about the same place, of those of both; in [0, 1]
 * @param ordered weight of the names that stand in the same order in both (their longest common
 *     subsequence), of those of the text that has less; in [0, 1]
 * @param distinct how many different ones are met
 */
record SharedNames(double contained, double placed, double ordered, int distinct) {
  /** A version keeps the course of a text; a follow-up names the same people elsewhere. */
  static final int DRIFT_PERMILLE = 150;

  private static final int ANYWHERE = 1000;

  static SharedNames of(Sample a, Sample b, MarkWeights weights) {
    double[] some = weights.ofNames(a, b.article().lang());
    double[] others = weights.ofNames(b, a.article().lang());
    double weight = sum(some);
    double othersWeight = sum(others);
    double less = Math.min(weight, othersWeight);
    if (less == 0) {
      return new SharedNames(0, 0, 0, 0);
    }
    Set<Integer> distinct = new HashSet<>();
    double anywhere = met(a.names(), b.names(), some, others, ANYWHERE, distinct);
    double near = met(a.names(), b.names(), some, others, DRIFT_PERMILLE, new HashSet<>());
    return new SharedNames(
        anywhere / less,
        2 * near / (weight + othersWeight),
        inOrder(a.names(), b.names(), some, others) / less,
        distinct.size());
  }

  private static double met(
      List<Mark> a, List<Mark> b, double[] some, double[] others, int drift, Set<Integer> codes) {
    boolean[] met = new boolean[b.size()];
    double common = 0;
    for (int i = 0; i < a.size(); i++) {
      int best = nearest(a.get(i), b, met, drift);
      if (best >= 0) {
        met[best] = true;
        codes.add(a.get(i).code());
        common += Math.min(some[i], others[best]);
      }
    }
    return common;
  }

  /** The nearest mark not met yet that has the same code, or -1. */
  private static int nearest(Mark mark, List<Mark> others, boolean[] met, int drift) {
    int best = -1;
    int distance = drift + 1;
    for (int i = 0; i < others.size(); i++) {
      int apart = Math.abs(others.get(i).permille() - mark.permille());
      if (!met[i] && apart < distance && mark.meets(others.get(i))) {
        best = i;
        distance = apart;
      }
    }
    return best;
  }

  private static double inOrder(List<Mark> a, List<Mark> b, double[] some, double[] others) {
    double[] best = new double[b.size() + 1];
    for (int i = 0; i < a.size(); i++) {
      double before = 0;
      for (int j = 0; j < b.size(); j++) {
        double above = best[j + 1];
        double both = a.get(i).meets(b.get(j)) ? before + Math.min(some[i], others[j]) : 0;
        best[j + 1] = Math.max(both, Math.max(above, best[j]));
        before = above;
      }
    }
    return best[b.size()];
  }

  private static double sum(double[] weights) {
    double sum = 0;
    for (double weight : weights) {
      sum += weight;
    }
    return sum;
  }
}
