package org.stanceline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class CoverageTest {
  private static final LocalDate MONDAY = LocalDate.of(2024, 1, 1);

  @Test
  void aBusyOutletThatFallsSilentHasAGapAndAQuietOneHasNot() {
    assertThat(gaps(30, 28, 0, 31, 29)).containsExactly(false, false, true, false, false);
    assertThat(gaps(2, 1, 0, 3, 2)).containsExactly(false, false, false, false, false);
    assertThat(gaps(30, 28, 4, 31, 29)).containsExactly(false, false, true, false, false);
  }

  @Test
  void aPeriodThatIsNotOverIsNotJudged() {
    List<CoveragePoint> points =
        Coverage.of(Grain.WEEK, "A", "fr", counts(30, 30, 1), MONDAY.plusWeeks(2).plusDays(3));

    assertThat(points).hasSize(3);
    assertThat(points.get(2).articles()).isEqualTo(1);
    assertThat(points.get(2).gap()).isNull();
    assertThat(points.get(2).expected()).isEqualTo(30);
  }

  @Test
  void silenceAfterTheLastArticleIsTold() {
    List<CoveragePoint> points =
        Coverage.of(Grain.WEEK, null, "en", counts(20, 20), MONDAY.plusWeeks(4).minusDays(1));

    assertThat(points).extracting(CoveragePoint::articles).containsExactly(20L, 20L, 0L, 0L);
    assertThat(points.get(0).periodEnd()).isEqualTo(MONDAY.plusDays(6));
  }

  @Test
  void nothingWithoutArticles() {
    assertThat(Coverage.of(Grain.DAY, "A", "fr", new TreeMap<>(), MONDAY)).isEmpty();
  }

  private static List<Boolean> gaps(long... weeks) {
    LocalDate last = MONDAY.plusWeeks(weeks.length).minusDays(1);
    return Coverage.of(Grain.WEEK, "A", "fr", counts(weeks), last).stream()
        .map(CoveragePoint::gap)
        .toList();
  }

  private static NavigableMap<LocalDate, Long> counts(long... weeks) {
    TreeMap<LocalDate, Long> out = new TreeMap<>();
    for (int i = 0; i < weeks.length; i++) {
      if (weeks[i] > 0) {
        out.put(MONDAY.plusWeeks(i), weeks[i]);
      }
    }
    return out;
  }
}
