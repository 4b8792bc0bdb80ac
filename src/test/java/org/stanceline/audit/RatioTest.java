package org.stanceline.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RatioTest {
  private static List<Ratio.Row> rows(String stratum, long size, int right, int wrong) {
    List<Ratio.Row> out = new ArrayList<>();
    for (int i = 0; i < right + wrong; i++) {
      out.add(new Ratio.Row(stratum, size, 1, i < right ? 1 : 0));
    }
    return out;
  }

  private static List<Ratio.Row> both(List<Ratio.Row> one, List<Ratio.Row> other) {
    List<Ratio.Row> out = new ArrayList<>(one);
    out.addAll(other);
    return out;
  }

  /** By hand: (100 * 3/4 + 50 * 2/5) / 150; (100² * 0.96 * 0.25/4 + 50² * 0.9 * 0.3/5) / 150². */
  @Test
  void stratifiedMeanAndVarianceAreThoseReckonedByHand() {
    Ratio ratio = Ratio.of(both(rows("a", 100, 3, 1), rows("b", 50, 2, 3))).orElseThrow();

    assertThat(ratio.value()).isCloseTo(95.0 / 150, within(1e-12));
    assertThat(ratio.variance()).isCloseTo(735.0 / 22_500, within(1e-12));
    assertThat(ratio.freedom()).isEqualTo(7);
    assertThat(ratio.rows()).isEqualTo(9);
  }

  /** Wilson's own form for 8 of 10 is [0.490, 0.943]. */
  @Test
  void oneLargeStratumGivesWilsonsInterval() {
    Estimate share = Ratio.of(rows("a", 1_000_000_000, 8, 2)).orElseThrow().share();

    assertThat(share.value()).isCloseTo(0.8, within(1e-12));
    // The sample variance divides by n - 1, so that nine rows count.
    assertThat(share.low()).isBetween(0.46, 0.4902);
    assertThat(share.high()).isBetween(0.943, 0.96);
  }

  @Test
  void allRightLeavesDoubtUnlessAllWereSeen() {
    Estimate some = Ratio.of(rows("a", 100, 5, 0)).orElseThrow().share();
    Estimate all = Ratio.of(both(rows("a", 5, 5, 0), rows("b", 2, 1, 1))).orElseThrow().share();

    assertThat(some.value()).isEqualTo(1);
    assertThat(some.low()).isBetween(0.5, 0.65);
    assertThat(some.high()).isEqualTo(1);
    assertThat(all.low()).isEqualTo(all.high()).isCloseTo(6.0 / 7, within(1e-12));
  }

  @Test
  void strataThatAreAllRightOrAllWrongStillLeaveDoubt() {
    Estimate share =
        Ratio.of(both(rows("a", 100, 3, 0), rows("b", 100, 0, 3))).orElseThrow().share();

    assertThat(share.value()).isCloseTo(0.5, within(1e-12));
    assertThat(share.high() - share.low()).isGreaterThan(0.4);
  }

  @Test
  void rowsOutsideTheDomainCountInItsVarianceAlone() {
    List<Ratio.Row> rows = new ArrayList<>(rows("a", 100, 3, 1));
    rows.add(new Ratio.Row("a", 100, 0, 0));

    Ratio ratio = Ratio.of(rows).orElseThrow();

    assertThat(ratio.value()).isCloseTo(0.75, within(1e-12));
    assertThat(ratio.rows()).isEqualTo(4);
    assertThat(Ratio.of(List.of(new Ratio.Row("a", 9, 0, 0)))).isEmpty();
    assertThat(Ratio.of(List.of())).isEmpty();
  }

  @Test
  void copiesWeigh() {
    List<Ratio.Row> rows = List.of(new Ratio.Row("a", 10, 3, 3), new Ratio.Row("a", 10, 1, 0));

    assertThat(Ratio.of(rows).orElseThrow().value()).isCloseTo(0.75, within(1e-12));
  }

  /** Coverage in a made population: about 95 of 100 intervals hold the truth. */
  @Test
  void intervalsHoldTheTruthAboutAsOftenAsTheySay() {
    java.util.Random random = new java.util.Random(5);
    int held = 0;
    double truth = (400 * 0.9 + 100 * 0.5) / 500;
    for (int round = 0; round < 2000; round++) {
      int a = drawn(random, 400, 360, 25);
      int b = drawn(random, 100, 50, 15);
      Estimate share =
          Ratio.of(both(rows("a", 400, a, 25 - a), rows("b", 100, b, 15 - b)))
              .orElseThrow()
              .share();
      held += share.low() <= truth && truth <= share.high() ? 1 : 0;
    }
    assertThat(held / 2000.0).isBetween(0.93, 0.99);
  }

  private static int drawn(java.util.Random random, int units, int right, int n) {
    int found = 0;
    int left = right;
    for (int i = 0; i < n; i++) {
      if (random.nextInt(units - i) < left) {
        found++;
        left--;
      }
    }
    return found;
  }
}
