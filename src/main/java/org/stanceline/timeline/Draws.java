package org.stanceline.timeline;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.SplittableRandom;
import java.util.function.DoubleSupplier;

/**
 * Monte-Carlo p-values that reruns agree on.
 *
 * <p>The observed arrangement counts as one of the drawn (B. Phipson and G. K. Smyth, "Permutation
 * p-values should never be zero", Statistical Applications in Genetics and Molecular Biology 9
 * (2010), article 39). Drawing ends early once {@link #REACHED} draws are as extreme: the p-value
 * is then their share, which keeps its level too (J. Besag and P. Clifford, "Sequential Monte Carlo
 * p-values", Biometrika 78 (1991), 301-304).
 */
final class Draws {
  static final int MOST = 9_999;
  static final int REACHED = 50;

  /** Differences below this are rounding. */
  private static final double ROUNDING = 1e-9;

  private Draws() {}

  /** Randomness that hangs on nothing but the key. */
  static SplittableRandom seeded(String... key) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String part : key) {
        digest.update(part.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
      }
      return new SplittableRandom(ByteBuffer.wrap(digest.digest()).getLong());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** The share of draws whose statistic is at least the observed one. */
  static double pValue(double observed, DoubleSupplier drawn) {
    int reached = 0;
    for (int draws = 1; draws <= MOST; draws++) {
      if (drawn.getAsDouble() >= observed - ROUNDING) {
        reached++;
        if (reached == REACHED) {
          return reached / (double) draws;
        }
      }
    }
    return (reached + 1) / (double) (MOST + 1);
  }

  /** The sum of so many of the values, chosen at random; reorders them. */
  static double sumOf(double[] values, int chosen, SplittableRandom random) {
    double sum = 0;
    for (int i = 0; i < chosen; i++) {
      int j = i + random.nextInt(values.length - i);
      double swapped = values[i];
      values[i] = values[j];
      values[j] = swapped;
      sum += values[i];
    }
    return sum;
  }

  /** Puts the values in a random order. */
  static void shuffle(int[] values, SplittableRandom random) {
    for (int i = values.length - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      int swapped = values[i];
      values[i] = values[j];
      values[j] = swapped;
    }
  }
}
