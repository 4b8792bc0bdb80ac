package org.stanceline.story;

/**
 * How well the {@link Stem}s of two texts agree, weighed by {@link MarkWeights}.
 *
 * @param contained weight of the stems that both have, of those of the text that has less; in [0,
 *     1]
 * @param placed weight of the stems met at about the same place, of those of both; in [0, 1]
 * @param news weight of the stems in the opening of one text that the other has anywhere, of all in
 *     that opening, for the opening of which more is met; in [0, 1]
 */
record SharedStems(double contained, double placed, double news) {
  /** News stands first in wire copy; a follow-up has its own. */
  private static final int OPENING_PERMILLE = 200;

  static SharedStems of(Sample a, Sample b, MarkWeights weights) {
    int[] some = a.stems();
    int[] others = b.stems();
    double common = 0;
    double near = 0;
    double opening = 0;
    double othersOpening = 0;
    int i = 0;
    int j = 0;
    while (i < some.length && j < others.length) {
      int hash = Stem.hash(some[i]);
      int order = Integer.compare(hash, Stem.hash(others[j]));
      if (order != 0) {
        i += order < 0 ? 1 : 0;
        j += order > 0 ? 1 : 0;
        continue;
      }
      int iEnd = end(some, i, hash);
      int jEnd = end(others, j, hash);
      double weight = weights.ofStem(hash);
      common += weight * Math.min(iEnd - i, jEnd - j);
      near += weight * near(some, i, iEnd, others, j, jEnd);
      opening += weight * Math.min(inOpening(some, i, iEnd), jEnd - j);
      othersOpening += weight * Math.min(iEnd - i, inOpening(others, j, jEnd));
      i = iEnd;
      j = jEnd;
    }
    double weight = weights.ofStems(a);
    double othersWeight = weights.ofStems(b);
    double less = Math.min(weight, othersWeight);
    return less == 0
        ? new SharedStems(0, 0, 0)
        : new SharedStems(
            common / less,
            2 * near / (weight + othersWeight),
            Math.max(
                opening / Math.max(1, ofOpening(a, weights)),
                othersOpening / Math.max(1, ofOpening(b, weights))));
  }

  private static double ofOpening(Sample sample, MarkWeights weights) {
    double sum = 0;
    for (int stem : sample.stems()) {
      sum += Stem.permille(stem) < OPENING_PERMILLE ? weights.ofStem(Stem.hash(stem)) : 0;
    }
    return sum;
  }

  private static int inOpening(int[] stems, int from, int end) {
    int count = 0;
    for (int i = from; i < end && Stem.permille(stems[i]) < OPENING_PERMILLE; i++) {
      count++;
    }
    return count;
  }

  private static int end(int[] stems, int from, int hash) {
    int end = from;
    while (end < stems.length && Stem.hash(stems[end]) == hash) {
      end++;
    }
    return end;
  }

  /** How many of these can be paired at about the same place; both rise. */
  private static int near(int[] some, int i, int iEnd, int[] others, int j, int jEnd) {
    int pairs = 0;
    int a = i;
    int b = j;
    while (a < iEnd && b < jEnd) {
      int apart = Stem.permille(some[a]) - Stem.permille(others[b]);
      if (Math.abs(apart) <= SharedNames.DRIFT_PERMILLE) {
        pairs++;
        a++;
        b++;
      } else if (apart < 0) {
        a++;
      } else {
        b++;
      }
    }
    return pairs;
  }
}
