package org.stanceline.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BandsTest {
  @Test
  void reworkedCopyIsCaughtAndStrangersAreNot() {
    assertThat(probability(0.3)).isGreaterThanOrEqualTo(0.95);
    assertThat(probability(0.05)).isLessThan(0.02);
    assertThat(probability(0.01)).isLessThan(0.0002);
  }

  /** 600 pairs: the share caught differs from the curve by less than four standard errors. */
  @Test
  void bandsFollowTheirCurve() {
    for (double jaccard : List.of(0.05, 0.2, 0.3, 0.5)) {
      Random random = new Random(11);
      int caught = 0;
      for (int i = 0; i < 600; i++) {
        caught += sharesBand(random, jaccard) ? 1 : 0;
      }
      double expected = probability(jaccard);
      double error = Math.sqrt(expected * (1 - expected) / 600) + 0.002;
      assertThat(Math.abs(caught / 600.0 - expected))
          .as("share caught at Jaccard %s", jaccard)
          .isLessThan(4 * error);
    }
  }

  @Test
  void emptyTextHasNoBand() {
    assertThat(Bands.of(Shingles.of(List.of()))).isEmpty();
  }

  private static double probability(double jaccard) {
    return 1 - Math.pow(1 - Math.pow(jaccard, Bands.ROWS), Bands.COUNT);
  }

  private static boolean sharesBand(Random random, double jaccard) {
    int shared = (int) Math.round(400 * jaccard);
    Map<Long, Integer> a = new LinkedHashMap<>();
    Map<Long, Integer> b = new LinkedHashMap<>();
    for (int i = 0; i < 400; i++) {
      long shingle = random.nextLong();
      if (i < shared || i % 2 == 0) {
        a.put(shingle, 0);
      }
      if (i < shared || i % 2 == 1) {
        b.put(shingle, 0);
      }
    }
    return !Collections.disjoint(Bands.of(new Shingles(a)), Bands.of(new Shingles(b)));
  }
}
