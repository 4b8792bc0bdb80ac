package org.stanceline.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.stanceline.timeline.Samples.MONDAY;
import static org.stanceline.timeline.Samples.story;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShiftsTest {
  private static final List<StoryStance> TWO_WEEKS =
      List.of(story("s", MONDAY, -0.8), story("t", MONDAY.plusWeeks(3), 0.6));

  private static List<Period> periods(Grain grain, List<StoryStance> stories) {
    return Timelines.periods(grain, stories, Correction.none());
  }

  @Test
  void shiftComparesWithThePreviousPeriodThatHasEvidence() {
    Shift shift = Shifts.of(Grain.WEEK, periods(Grain.WEEK, TWO_WEEKS)).get(0);
    assertThat(shift.previousStart()).isEqualTo(MONDAY);
    assertThat(shift.periodStart()).isEqualTo(MONDAY.plusWeeks(3));
    assertThat(shift.delta()).isCloseTo(1.4, within(1e-12));
    assertThat(shift.evidence()).extracting(Evidence::polarity).containsExactly(0.6);
    assertThat(shift.previousEvidence()).extracting(Evidence::polarity).containsExactly(-0.8);
  }

  @Test
  void oneStoryASideIsNotTested() {
    Shift shift = Shifts.judged(Shifts.of(Grain.WEEK, periods(Grain.WEEK, TWO_WEEKS))).get(0);
    assertThat(shift.enough()).isFalse();
    assertThat(shift.pValue()).isNull();
    assertThat(shift.qValue()).isNull();
    assertThat(shift.significant()).isFalse();
  }

  @Test
  void onePeriodHasNoShift() {
    assertThat(Shifts.of(Grain.DAY, periods(Grain.DAY, TWO_WEEKS.subList(0, 1)))).isEmpty();
  }

  @Test
  void periodsOfAnotherGrainAreRefused() {
    List<Period> weeks = periods(Grain.WEEK, TWO_WEEKS);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Shifts.of(Grain.MONTH, weeks))
        .withMessageContaining("no period of grain month");
  }

  @Test
  void periodsOutOfOrderAreRefused() {
    List<Period> weeks = periods(Grain.WEEK, TWO_WEEKS);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Shifts.of(Grain.WEEK, List.of(weeks.get(1), weeks.get(0))))
        .withMessageContaining("in order");
  }

  @ParameterizedTest
  @MethodSource("org.stanceline.timeline.Samples#seeds")
  void deltasAddUpAndLieInTheirIntervals(Random random) {
    List<Period> periods = periods(Grain.DAY, Samples.random(random));
    List<Shift> shifts = Shifts.of(Grain.DAY, periods);
    assertThat(shifts).hasSize(periods.size() - 1);
    double sum = shifts.stream().mapToDouble(Shift::delta).sum();
    assertThat(sum)
        .isCloseTo(
            periods.get(periods.size() - 1).point().observed() - periods.get(0).point().observed(),
            within(1e-9));
    for (Shift shift : shifts) {
      assertThat(shift.delta()).isBetween(shift.deltaLow(), shift.deltaHigh());
      assertThat(shift.deltaLow()).isGreaterThanOrEqualTo(-2 - 1e-9);
      assertThat(shift.deltaHigh()).isLessThanOrEqualTo(2 + 1e-9);
    }
  }
}
