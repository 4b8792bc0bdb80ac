package org.stanceline.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class AllocationTest {
  private static final List<Allocation.Share> SHARES =
      List.of(
          new Allocation.Share(1, 0.5),
          new Allocation.Share(5, 0.5),
          new Allocation.Share(60, 0.2),
          new Allocation.Share(600, 0.3),
          new Allocation.Share(334, 0.3));

  @Test
  void placesAddUpWithAtLeastTwoEachOrAllThereAre() {
    for (int n = 9; n <= 1000; n++) {
      int[] places = Allocation.of(SHARES, n);
      assertThat(Arrays.stream(places).sum()).isEqualTo(n);
      for (int h = 0; h < places.length; h++) {
        assertThat((long) places[h])
            .isBetween(Math.min(2, SHARES.get(h).units()), SHARES.get(h).units());
      }
    }
  }

  @Test
  void largerSampleTakesAtLeastAsManyOfEachStratum() {
    int[] before = Allocation.of(SHARES, 9);
    for (int n = 10; n <= 1000; n++) {
      int[] places = Allocation.of(SHARES, n);
      for (int h = 0; h < places.length; h++) {
        assertThat(places[h]).isGreaterThanOrEqualTo(before[h]);
      }
      before = places;
    }
  }

  @Test
  void noOtherDivisionOfTwoStrataHasLessVariance() {
    List<Allocation.Share> two =
        List.of(new Allocation.Share(70, 0.5), new Allocation.Share(200, 0.3));
    int[] places = Allocation.of(two, 30);
    double best = Double.MAX_VALUE;
    int of = 0;
    for (int first = 2; first <= 28; first++) {
      double variance = 70 * 70 * 0.25 / first + 200 * 200 * 0.09 / (30 - first);
      if (variance < best) {
        best = variance;
        of = first;
      }
    }
    assertThat(places).containsExactly(of, 30 - of);
  }

  @Test
  void whatIsSmallerThanItsShareIsTakenWhole() {
    List<Allocation.Share> shares =
        List.of(new Allocation.Share(4, 0.5), new Allocation.Share(6, 0.01));

    assertThat(Allocation.of(shares, 8)).containsExactly(4, 4);
    assertThat(Allocation.of(shares, 99)).containsExactly(4, 6);
    assertThatThrownBy(() -> Allocation.of(shares, 3)).hasMessageContaining("too few");
  }
}
