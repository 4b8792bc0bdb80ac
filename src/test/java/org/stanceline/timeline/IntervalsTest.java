package org.stanceline.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.math3.stat.interval.ConfidenceInterval;
import org.apache.commons.math3.stat.interval.WilsonScoreInterval;
import org.junit.jupiter.api.Test;

class IntervalsTest {
  @Test
  void wilsonAgreesWithTheLibraryOnWholeCounts() {
    for (int n = 1; n <= 40; n++) {
      for (int favourable = 1; favourable < n; favourable++) {
        ConfidenceInterval expected = new WilsonScoreInterval().createInterval(n, favourable, 0.95);
        Interval interval = Wilson.of(2.0 * favourable / n - 1, n);
        assertThat((1 + interval.low()) / 2).isCloseTo(expected.getLowerBound(), within(1e-9));
        assertThat((1 + interval.high()) / 2).isCloseTo(expected.getUpperBound(), within(1e-9));
      }
    }
  }

  @Test
  void oneStoryDaySaysLittle() {
    Interval interval = Wilson.of(1, 1);
    assertThat(interval.high()).isEqualTo(1);
    assertThat(interval.low()).isCloseTo(2 * 0.20654931 - 1, within(1e-6));
  }

  @Test
  void moreStoryDaysNarrowTheInterval() {
    for (int n = 1; n < 100; n++) {
      Interval fewer = Wilson.of(0.3, n);
      Interval more = Wilson.of(0.3, n + 1);
      assertThat(more.high() - more.low()).isLessThan(fewer.high() - fewer.low());
    }
  }

  @Test
  void noStoryDayHasNoInterval() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Wilson.of(0, 0))
        .withMessageContaining("story-day");
  }

  /** Newcombe's first worked example: 56 of 70 against 48 of 80 gives 0.0524 to 0.3339. */
  @Test
  void differenceAgreesWithThePublishedExample() {
    double later = 2 * 56.0 / 70 - 1;
    double earlier = 2 * 48.0 / 80 - 1;
    Interval delta =
        Newcombe.difference(later, Wilson.of(later, 70), earlier, Wilson.of(earlier, 80));
    assertThat(delta.low() / 2).isCloseTo(0.0524, within(5e-5));
    assertThat(delta.high() / 2).isCloseTo(0.3339, within(5e-5));
  }
}
