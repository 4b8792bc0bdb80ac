package org.stanceline.audit;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * How many of a sample each stratum gives: the allocation of J. Neyman, "On the two different
 * aspects of the representative method", Journal of the Royal Statistical Society 97 (1934),
 * 558-625, in whole numbers.
 *
 * <p>The next place always goes to the stratum where it lowers the variance of the estimated total
 * most; T. Wright, "The equivalence of Neyman optimum allocation for sampling and equal proportions
 * for apportioning the U.S. House of Representatives", The American Statistician 66 (2012),
 * 217-224, shows that this is exactly optimal. It bounds from below and above by itself, the places
 * that a stratum cannot fill go on to the others, and a larger sample takes at least as many of
 * every stratum as a smaller one.
 */
final class Allocation {
  /** Fewer do not tell how much a stratum varies. */
  static final int LEAST = 2;

  private Allocation() {}

  /**
   * A stratum to be given places.
   *
   * @param units how many there are; at least 1
   * @param deviation how much one unit varies from another, above 0
   */
  record Share(long units, double deviation) {
    int least() {
      return (int) Math.min(LEAST, units);
    }
  }

  /**
   * The places of each share, in their order. They add up to {@code n}, or to all units if there
   * are fewer. Each share has {@link #LEAST} places, or all its units if it has fewer.
   *
   * @throws IllegalArgumentException if n is too small for that
   */
  static int[] of(List<Share> shares, int n) {
    int[] places = new int[shares.size()];
    int left = n;
    // Ties go to the earlier stratum.
    PriorityQueue<Integer> next =
        new PriorityQueue<>(
            Comparator.comparingDouble((Integer h) -> -gain(shares.get(h), places[h]))
                .thenComparing(Comparator.naturalOrder()));
    for (int h = 0; h < places.length; h++) {
      places[h] = shares.get(h).least();
      left -= places[h];
      if (places[h] < shares.get(h).units()) {
        next.add(h);
      }
    }
    if (left < 0) {
      throw new IllegalArgumentException(
          "%d places are too few for %d strata".formatted(n, places.length));
    }
    for (; left > 0 && !next.isEmpty(); left--) {
      int h = next.remove();
      places[h]++;
      if (places[h] < shares.get(h).units()) {
        next.add(h);
      }
    }
    return places;
  }

  /** The square root of what one more place takes from the variance of the estimated total. */
  private static double gain(Share share, int places) {
    return share.units() * share.deviation() / Math.sqrt((double) places * (places + 1));
  }
}
