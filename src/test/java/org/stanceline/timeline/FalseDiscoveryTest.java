package org.stanceline.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class FalseDiscoveryTest {
  @Test
  void adjustedByHand() {
    double[] adjusted = FalseDiscovery.adjusted(new double[] {0.04, 0.01, 0.03, 0.5});

    // Sorted: 0.01 * 4 / 1, 0.03 * 4 / 2, 0.04 * 4 / 3, 0.5; each at most the next.
    assertThat(adjusted[1]).isCloseTo(0.04, within(1e-12));
    assertThat(adjusted[2]).isCloseTo(0.16 / 3, within(1e-12));
    assertThat(adjusted[0]).isCloseTo(0.16 / 3, within(1e-12));
    assertThat(adjusted[3]).isCloseTo(0.5, within(1e-12));
  }

  @Test
  void oneTestIsNotAdjustedAndNoneIsNone() {
    assertThat(FalseDiscovery.adjusted(new double[] {0.03})).containsExactly(0.03);
    assertThat(FalseDiscovery.adjusted(new double[0])).isEmpty();
  }

  @Test
  void nothingIsAboveOne() {
    assertThat(FalseDiscovery.adjusted(new double[] {0.9, 1, 0.95})).containsOnly(1.0);
  }
}
