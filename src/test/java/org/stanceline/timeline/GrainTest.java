package org.stanceline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GrainTest {
  @Test
  void weekRunsFromMondayToSundayAcrossTheYear() {
    LocalDate newYear = LocalDate.of(2021, 1, 1);
    assertThat(Grain.WEEK.start(newYear)).isEqualTo("2020-12-28");
    assertThat(Grain.WEEK.end(newYear)).isEqualTo("2021-01-03");
  }

  @Test
  void monthEndsOnTheLeapDay() {
    assertThat(Grain.MONTH.end(LocalDate.of(2024, 2, 3))).isEqualTo("2024-02-29");
  }

  @ParameterizedTest
  @EnumSource
  void periodsCoverEveryDayOnce(Grain grain) {
    LocalDate day = LocalDate.of(2023, 12, 1);
    for (int i = 0; i < 500; i++, day = day.plusDays(1)) {
      assertThat(day).isBetween(grain.start(day), grain.end(day));
      assertThat(grain.start(grain.end(day))).isEqualTo(grain.start(day));
      assertThat(grain.start(grain.end(day).plusDays(1))).isEqualTo(grain.end(day).plusDays(1));
    }
  }
}
