package org.stanceline.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PermutationTestTest {
  @Test
  void theExactValueIsThatOfAllArrangements() {
    Random random = new Random(5);
    for (int round = 0; round < 200; round++) {
      double[] all = balanced(random, 4 + 2 * random.nextInt(4));
      int cut = 2 + random.nextInt(all.length - 3);
      double[] earlier = Arrays.copyOf(all, cut);
      double[] later = Arrays.copyOfRange(all, cut, all.length);

      assertThat(pValue(earlier, later)).isCloseTo(byHand(earlier, later), within(1e-9));
    }
  }

  @Test
  void itDoesNotMatterWhichSideComesFirstOrWhichSignVotesHave() {
    Random random = new Random(6);
    for (int round = 0; round < 50; round++) {
      double[] all = balanced(random, 8 + 2 * random.nextInt(8));
      int cut = 3 + random.nextInt(all.length - 5);
      double[] earlier = Arrays.copyOf(all, cut);
      double[] later = Arrays.copyOfRange(all, cut, all.length);

      double p = pValue(earlier, later);
      assertThat(pValue(later, earlier)).isCloseTo(p, within(1e-9));
      assertThat(pValue(negative(earlier), negative(later))).isCloseTo(p, within(1e-9));
      assertThat(p).isBetween(0.0, 1.0);
    }
  }

  @Test
  void theLeastValueIsThatOfTheMostExtremeArrangement() {
    // 2 of C(8, 4) = 70 arrangements.
    assertThat(pValue(new double[] {-1, -1, -1, -1}, new double[] {1, 1, 1, 1}))
        .isCloseTo(2.0 / 70, within(1e-9));
    assertThat(PermutationTest.least(4, 4)).isCloseTo(2.0 / 70, within(1e-9));
    assertThat(pValue(new double[] {0.5, 0.5}, new double[] {0.5, 0.5, 0.5})).isEqualTo(1);
  }

  @Test
  void tooManyStoriesAreDrawnAndTheSameKeyGivesTheSame() {
    Random random = new Random(7);
    double[] earlier = values(random, 900);
    double[] later = values(random, 900);

    double p = pValue(earlier, later);

    assertThat(p).isGreaterThan(0).isLessThanOrEqualTo(1);
    assertThat(pValue(earlier, later)).isEqualTo(p);
  }

  private static double pValue(double[] earlier, double[] later) {
    return PermutationTest.pValue(votes(earlier), votes(later), Draws.seeded("a", "b"));
  }

  private static Votes votes(double[] values) {
    double[] weights = new double[values.length];
    Arrays.fill(weights, 1);
    return new Votes(values, weights);
  }

  /** Votes whose mean is 0, so that what they leave of it lies on the grid of the test. */
  private static double[] balanced(Random random, int size) {
    List<Double> values = new ArrayList<>();
    for (double value : values(random, size / 2)) {
      values.add(value);
      values.add(-value);
    }
    Collections.shuffle(values, random);
    return values.stream().mapToDouble(Double::doubleValue).toArray();
  }

  private static double[] values(Random random, int size) {
    return random.ints(size, -20, 21).mapToDouble(i -> i / 20.0).toArray();
  }

  private static double[] negative(double[] values) {
    return Arrays.stream(values).map(v -> -v).toArray();
  }

  private static double byHand(double[] earlier, double[] later) {
    double[] all = new double[earlier.length + later.length];
    System.arraycopy(earlier, 0, all, 0, earlier.length);
    System.arraycopy(later, 0, all, earlier.length, later.length);
    double observed = Math.abs(difference(all, (1 << earlier.length) - 1));
    int asFar = 0;
    int count = 0;
    for (int chosen = 0; chosen < 1 << all.length; chosen++) {
      if (Integer.bitCount(chosen) == earlier.length) {
        count++;
        asFar += Math.abs(difference(all, chosen)) >= observed - 1e-9 ? 1 : 0;
      }
    }
    return (double) asFar / count;
  }

  private static double difference(double[] all, int chosen) {
    double first = 0;
    double second = 0;
    int n = Integer.bitCount(chosen);
    for (int i = 0; i < all.length; i++) {
      if ((chosen & 1 << i) != 0) {
        first += all[i] / n;
      } else {
        second += all[i] / (all.length - n);
      }
    }
    return second - first;
  }
}
