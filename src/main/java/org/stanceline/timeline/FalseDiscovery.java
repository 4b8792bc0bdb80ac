package org.stanceline.timeline;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Control of the share of false alarms among alarms: Y. Benjamini and Y. Hochberg, "Controlling the
 * false discovery rate", Journal of the Royal Statistical Society B 57 (1995), 289-300.
 */
final class FalseDiscovery {
  /** The share that is allowed; also the level of each test. */
  static final double LEVEL = 0.05;

  private FalseDiscovery() {}

  /**
   * Adjusted p-values of the step-up procedure, in the order given: one is at most x where the
   * procedure at level x rejects.
   */
  static double[] adjusted(double[] pValues) {
    int size = pValues.length;
    double[] out = new double[size];
    List<Integer> falling =
        IntStream.range(0, size)
            .boxed()
            .sorted(Comparator.comparingDouble((Integer i) -> pValues[i]).reversed())
            .toList();
    double least = 1;
    for (int i = 0; i < size; i++) {
      int at = falling.get(i);
      least = Math.min(least, pValues[at] * size / (size - i));
      out[at] = least;
    }
    return out;
  }
}
