package org.stanceline.timeline;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.apache.commons.math3.util.CombinatoricsUtils;

/**
 * A two-sided test that the stories of two periods are drawn alike: had they been told in any other
 * order, how often would the periods differ as much? It assumes nothing but that stories are
 * exchangeable (R. A. Fisher, "The Design of Experiments", 1935, chapter 3).
 *
 * <p>What is compared is the sum over a period of weight times vote less the weighted mean of both
 * periods, which is the difference of the weighted means up to a factor that hardly varies. On a
 * grid of {@link #GRID} its distribution over all arrangements is counted exactly by the recursion
 * of M. Pagano and D. Tritchler, "On obtaining permutation distributions in polynomial time", JASA
 * 78 (1983), 435-440; for votes of -1 and 1 of equal weight it is Fisher's exact test. Where that
 * would take too long, arrangements are drawn, see {@link Draws}.
 */
final class PermutationTest {
  /** Values are rounded to multiples of this, which leaves the test exact. */
  static final double GRID = 0.05;

  /** Steps of the recursion that are affordable. */
  private static final long MOST_STEPS = 20_000_000;

  /** With more stories than this the number of arrangements overflows a double. */
  private static final int MOST_STORIES = 1_000;

  /** How far a sum over the smaller side is from the one expected, times all stories. */
  private interface Distance {
    long of(long sum);
  }

  private PermutationTest() {}

  /** The p-value, above 0 and at most 1. */
  static double pValue(Votes earlier, Votes later, SplittableRandom random) {
    int[] steps = steps(earlier, later);
    int few = Math.min(earlier.size(), later.size());
    int[] side =
        earlier.size() <= later.size()
            ? Arrays.copyOfRange(steps, 0, few)
            : Arrays.copyOfRange(steps, earlier.size(), steps.length);
    long total = Arrays.stream(steps).asLongStream().sum();
    Distance distance = sum -> Math.abs(sum * steps.length - total * few);
    long observed = distance.of(Arrays.stream(side).asLongStream().sum());
    boolean affordable =
        steps.length <= MOST_STORIES && (double) steps.length * few * (total + 1) <= MOST_STEPS;
    return affordable
        ? exact(steps, few, (int) total, observed, distance)
        : drawn(steps, few, observed, distance, random);
  }

  /**
   * The smallest p-value that periods of these sizes can reach: two opposite arrangements out of
   * all.
   */
  static double least(int earlier, int later) {
    double log = CombinatoricsUtils.factorialLog(earlier + later);
    log -= CombinatoricsUtils.factorialLog(earlier) + CombinatoricsUtils.factorialLog(later);
    return Math.min(1, 2 * Math.exp(-log));
  }

  /** Residuals of both periods in steps of the grid, from 0, without a common factor. */
  private static int[] steps(Votes earlier, Votes later) {
    double[] residuals = Votes.both(earlier, later).residuals();
    int[] steps = new int[residuals.length];
    for (int i = 0; i < steps.length; i++) {
      // Half to even, so that a change of all signs changes nothing.
      steps[i] = (int) Math.rint(residuals[i] / GRID);
    }
    int least = Arrays.stream(steps).min().orElse(0);
    int factor = 0;
    for (int i = 0; i < steps.length; i++) {
      steps[i] -= least;
      factor = gcd(factor, steps[i]);
    }
    if (factor > 1) {
      for (int i = 0; i < steps.length; i++) {
        steps[i] /= factor;
      }
    }
    return steps;
  }

  private static int gcd(int a, int b) {
    return b == 0 ? a : gcd(b, a % b);
  }

  private static double exact(int[] steps, int few, int span, long observed, Distance distance) {
    // counts[k][s]: ways to choose k of the stories seen so far with the sum s.
    double[][] counts = new double[few + 1][span + 1];
    counts[0][0] = 1;
    int[] rising = steps.clone();
    // Small values first: the sums reached so far stay small as long as can be.
    Arrays.sort(rising);
    int reach = 0;
    for (int i = 0; i < rising.length; i++) {
      int step = rising[i];
      // Fewer than this cannot be filled up by the stories left.
      int least = Math.max(1, few - (rising.length - 1 - i));
      for (int k = Math.min(few, i + 1); k >= least; k--) {
        double[] from = counts[k - 1];
        double[] to = counts[k];
        for (int s = reach; s >= 0; s--) {
          to[s + step] += from[s];
        }
      }
      reach += step;
    }
    double all = 0;
    double extreme = 0;
    for (int s = 0; s <= span; s++) {
      all += counts[few][s];
      if (distance.of(s) >= observed) {
        extreme += counts[few][s];
      }
    }
    return Math.min(1, extreme / all);
  }

  private static double drawn(
      int[] steps, int few, long observed, Distance distance, SplittableRandom random) {
    int[] order = steps.clone();
    return Draws.pValue(
        (double) observed,
        () -> {
          long sum = 0;
          for (int i = 0; i < few; i++) {
            int j = i + random.nextInt(order.length - i);
            int swapped = order[i];
            order[i] = order[j];
            order[j] = swapped;
            sum += order[i];
          }
          return (double) distance.of(sum);
        });
  }
}
