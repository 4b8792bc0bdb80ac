package org.stanceline.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CompositionTest {
  @Test
  void oneOutletInPlaceOfAnotherIsMarked() {
    Shift shift =
        shift(stories(0, 10, i -> "Tide", i -> 0.9), stories(1, 10, i -> "Anchor", i -> -0.9));

    assertThat(shift.composition()).isTrue();
    assertThat(shift.compositionOf()).isEqualTo("outlets");
  }

  @Test
  void aMixThatTurnsRoundWhileNobodyMovesIsMarked() {
    Shift shift =
        shift(
            stories(0, 14, i -> i < 12 ? "Tide" : "Anchor", i -> i < 12 ? 0.9 : -0.9),
            stories(1, 14, i -> i < 2 ? "Tide" : "Anchor", i -> i < 2 ? 0.9 : -0.9));

    assertThat(shift.composition()).isTrue();
    assertThat(shift.compositionShare()).isCloseTo(1.0, within(1e-9));
  }

  @Test
  void aTurnInEveryOutletIsNone() {
    Shift shift =
        shift(
            stories(0, 12, i -> i % 2 == 0 ? "Tide" : "Anchor", i -> -0.9),
            stories(1, 12, i -> i % 2 == 0 ? "Tide" : "Anchor", i -> 0.9));

    assertThat(shift.composition()).isFalse();
    assertThat(shift.compositionOf()).isNull();
  }

  @Test
  void manyOutletsWithAStoryEachDifferByChanceAndAreNotMarked() {
    Shift shift =
        shift(
            stories(0, 12, i -> "outlet " + i, i -> -0.9),
            stories(1, 12, i -> "outlet " + (100 + i), i -> 0.9));

    assertThat(shift.composition()).isFalse();
  }

  private static Shift shift(List<StoryStance> earlier, List<StoryStance> later) {
    List<StoryStance> all = new ArrayList<>(earlier);
    all.addAll(later);
    return Shifts.judged(
            Shifts.of(Grain.WEEK, Timelines.periods(Grain.WEEK, all, Correction.none())))
        .get(0);
  }

  private static List<StoryStance> stories(
      int week,
      int count,
      java.util.function.IntFunction<String> outlet,
      java.util.function.IntToDoubleFunction polarity) {
    List<StoryStance> out = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      out.add(
          Samples.story(
              "s%d-%d".formatted(week, i),
              Samples.MONDAY.plusWeeks(week).plusDays(i % 7),
              polarity.applyAsDouble(i),
              1,
              outlet.apply(i),
              "fr",
              0));
    }
    return out;
  }
}
