package org.stanceline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ChangePointsTest {
  @Test
  void theWeekOfTheTurnIsFound() {
    List<ChangePoint> found = found(week -> week < 5 ? -0.8 : 0.7);

    assertThat(found).filteredOn(p -> Boolean.TRUE.equals(p.significant())).hasSize(1);
    ChangePoint turn =
        found.stream().filter(p -> Boolean.TRUE.equals(p.significant())).findFirst().orElseThrow();
    assertThat(turn.changeOn()).isEqualTo(Samples.MONDAY.plusWeeks(5));
    assertThat(turn.delta()).isGreaterThan(1);
    assertThat(turn.deltaLow()).isLessThanOrEqualTo(turn.delta());
    assertThat(turn.deltaHigh()).isGreaterThanOrEqualTo(turn.delta());
  }

  @Test
  void twoTurnsAreTwo() {
    assertThat(found(week -> week < 4 || week >= 8 ? -0.8 : 0.7))
        .filteredOn(p -> Boolean.TRUE.equals(p.significant()))
        .extracting(ChangePoint::changeOn)
        .containsExactly(Samples.MONDAY.plusWeeks(4), Samples.MONDAY.plusWeeks(8));
  }

  @Test
  void whoStaysHasNone() {
    assertThat(found(week -> 0.5)).noneMatch(p -> Boolean.TRUE.equals(p.significant()));
    assertThat(ChangePoints.of(List.of())).isEmpty();
  }

  private static List<ChangePoint> found(java.util.function.IntToDoubleFunction stance) {
    Random random = new Random(11);
    List<StoryStance> stories = new ArrayList<>();
    for (int week = 0; week < 12; week++) {
      for (int i = 0; i < 5; i++) {
        double vote = stance.applyAsDouble(week) + 0.4 * (random.nextDouble() - 0.5);
        stories.add(
            Samples.story(
                "s%d-%d".formatted(week, i),
                Samples.MONDAY.plusWeeks(week).plusDays(i),
                Math.max(-1, Math.min(1, vote))));
      }
    }
    return ChangePoints.judged(
        ChangePoints.of(Timelines.periods(Grain.WEEK, stories, Correction.none())));
  }
}
