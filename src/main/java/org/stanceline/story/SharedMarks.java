package org.stanceline.story;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How well the names and numbers of two texts agree, each met by one at about the same place of the
 * other.
 *
 * @param share weight of the marks met, of the weight of all marks of both
 * @param distinct how many different ones are met
 */
record SharedMarks(double share, int distinct) {
  /** A version keeps the course of a text; a follow-up names the same people elsewhere. */
  private static final int DRIFT_PERMILLE = 150;

  static SharedMarks of(Sample a, Sample b, MarkWeights weights) {
    List<Mark> others = b.marks();
    boolean[] met = new boolean[others.size()];
    Set<Integer> distinct = new HashSet<>();
    double common = 0;
    double all = 0;
    for (Mark mark : a.marks()) {
      double weight = weights.weight(mark);
      all += weight;
      int best = nearest(mark, others, met);
      if (best >= 0) {
        met[best] = true;
        distinct.add(mark.code());
        common += weight + weights.weight(others.get(best));
      }
    }
    for (Mark mark : others) {
      all += weights.weight(mark);
    }
    return new SharedMarks(all == 0 ? 0 : common / all, distinct.size());
  }

  /** The nearest mark not met yet that has the same code, or -1. */
  private static int nearest(Mark mark, List<Mark> others, boolean[] met) {
    int best = -1;
    int distance = DRIFT_PERMILLE + 1;
    for (int i = 0; i < others.size(); i++) {
      int apart = Math.abs(others.get(i).permille() - mark.permille());
      if (!met[i] && apart < distance && mark.meets(others.get(i))) {
        best = i;
        distance = apart;
      }
    }
    return best;
  }
}
