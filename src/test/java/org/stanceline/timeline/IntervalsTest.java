package org.stanceline.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.math3.stat.interval.ConfidenceInterval;
import org.apache.commons.math3.stat.interval.WilsonScoreInterval;
import org.junit.jupiter.api.Test;

class IntervalsTest {
  /**
   * Newcombe's first worked example: 56 of 70 against 48 of 80, whose Wilson intervals are 0.6918
   * to 0.8773 and 0.4891 to 0.7033, gives 0.0524 to 0.3339.
   */
  @Test
  void differenceAgreesWithThePublishedExample() {
    Interval later = wilson(56, 70);
    Interval earlier = wilson(48, 80);
    Interval delta = Newcombe.difference(56.0 / 70, later, 48.0 / 80, earlier);
    assertThat(delta.low()).isCloseTo(0.0524, within(5e-5));
    assertThat(delta.high()).isCloseTo(0.3339, within(5e-5));
  }

  private static Interval wilson(int successes, int trials) {
    ConfidenceInterval interval = new WilsonScoreInterval().createInterval(trials, successes, 0.95);
    return new Interval(interval.getLowerBound(), interval.getUpperBound());
  }
}
