package org.stanceline.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.stanceline.timeline.Samples.MONDAY;
import static org.stanceline.timeline.Samples.said;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShiftsTest {
  private static final List<Observation> TWO_WEEKS =
      List.of(said("a", "s", MONDAY, -0.8), said("b", "t", MONDAY.plusWeeks(3), 0.6));

  @Test
  void shiftComparesWithThePreviousPeriodThatHasEvidence() {
    Shift shift = Shifts.of(Grain.WEEK, Timelines.of(Grain.WEEK, TWO_WEEKS)).get(0);
    assertThat(shift.previousStart()).isEqualTo(MONDAY);
    assertThat(shift.periodStart()).isEqualTo(MONDAY.plusWeeks(3));
    assertThat(shift.delta()).isCloseTo(1.4, within(1e-12));
    assertThat(shift.evidence()).extracting(Evidence::statementId).containsExactly("b");
    assertThat(shift.previousEvidence()).extracting(Evidence::statementId).containsExactly("a");
  }

  @Test
  void nothingIsSaidOfSignificance() {
    Shift shift = Shifts.of(Grain.WEEK, Timelines.of(Grain.WEEK, TWO_WEEKS)).get(0);
    assertThat(shift.pValue()).isNull();
    assertThat(shift.qValue()).isNull();
    assertThat(shift.significant()).isNull();
  }

  @Test
  void onePeriodHasNoShift() {
    assertThat(Shifts.of(Grain.DAY, Timelines.of(Grain.DAY, TWO_WEEKS.subList(0, 1)))).isEmpty();
  }

  @Test
  void pointsOfAnotherGrainAreRefused() {
    List<TimelinePoint> weeks = Timelines.of(Grain.WEEK, TWO_WEEKS);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Shifts.of(Grain.MONTH, weeks))
        .withMessageContaining("no period of grain month");
  }

  @Test
  void pointsOutOfOrderAreRefused() {
    List<TimelinePoint> weeks = Timelines.of(Grain.WEEK, TWO_WEEKS);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Shifts.of(Grain.WEEK, List.of(weeks.get(1), weeks.get(0))))
        .withMessageContaining("in order");
  }

  @ParameterizedTest
  @MethodSource("org.stanceline.timeline.Samples#seeds")
  void deltasAddUpAndLieInTheirIntervals(Random random) {
    List<TimelinePoint> points = Timelines.of(Grain.DAY, Samples.random(random));
    List<Shift> shifts = Shifts.of(Grain.DAY, points);
    assertThat(shifts).hasSize(points.size() - 1);
    double sum = shifts.stream().mapToDouble(Shift::delta).sum();
    assertThat(sum)
        .isCloseTo(points.get(points.size() - 1).stance() - points.get(0).stance(), within(1e-9));
    for (Shift shift : shifts) {
      assertThat(shift.delta()).isBetween(shift.deltaLow(), shift.deltaHigh());
      assertThat(shift.deltaLow()).isGreaterThanOrEqualTo(-2 - 1e-9);
      assertThat(shift.deltaHigh()).isLessThanOrEqualTo(2 + 1e-9);
    }
  }
}
