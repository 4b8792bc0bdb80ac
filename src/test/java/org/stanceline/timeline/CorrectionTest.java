package org.stanceline.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CorrectionTest {
  private static final List<StoryStance> STORIES =
      List.of(
          Samples.story("a", Samples.MONDAY, 0.6),
          Samples.story("b", Samples.MONDAY, 0.4),
          Samples.story("c", Samples.MONDAY, 0.5));

  @Test
  void theLineIsTurnedRound() {
    TimelinePoint point = point(Correction.of(List.of(line(null, 0.1, 0.8, 0, 60))));

    assertThat(point.corrected()).isCloseTo(0.5, within(1e-9));
    assertThat(point.correctedLow()).isLessThanOrEqualTo(0.5);
    assertThat(point.correctedHigh()).isGreaterThanOrEqualTo(0.5);
    assertThat(point.observed()).isCloseTo(0.5, within(1e-9));
  }

  @Test
  void doubtAboutTheLineWidensTheInterval() {
    TimelinePoint sure = point(Correction.of(List.of(line(null, 0, 0.9, 0, 60))));
    TimelinePoint unsure = point(Correction.of(List.of(line(null, 0, 0.9, 0.04, 60))));

    assertThat(width(unsure)).isGreaterThan(width(sure));
  }

  @Test
  void withTooFewOfTheTopicAllTopicsStandIn() {
    Correction correction =
        Correction.of(List.of(line("ceasefire", 0, 0.5, 0, 29), line(null, 0, 1, 0, 300)));

    assertThat(point(correction).corrected()).isCloseTo(0.5, within(1e-9));
    assertThat(point(Correction.of(List.of(line("ceasefire", 0, 0.5, 0, 30)))).corrected())
        .isCloseTo(1, within(1e-9));
  }

  @Test
  void withoutAnAuditOrWithOneThatTellsNothingThereIsNone() {
    assertThat(point(Correction.none()).corrected()).isNull();
    assertThat(point(Correction.none()).correctedLow()).isNull();
    assertThat(point(Correction.of(List.of(line(null, 0, 0.1, 0, 300)))).corrected()).isNull();
    assertThat(point(Correction.of(List.of(line("other", 0, 1, 0, 300)))).corrected()).isNull();
  }

  @Test
  void twoLinesOfOneTopicAreRefused() {
    assertThatThrownBy(() -> Correction.of(List.of(line("x", 0, 1, 0, 9), line("x", 0, 1, 0, 9))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("x");
  }

  private static double width(TimelinePoint point) {
    Double low = point.correctedLow();
    Double high = point.correctedHigh();
    return low == null || high == null ? Double.NaN : high - low;
  }

  private static TimelinePoint point(Correction correction) {
    return Timelines.of(Grain.WEEK, STORIES, correction).get(0);
  }

  private static Correction.Line line(
      @Nullable String topic, double intercept, double slope, double variance, int audited) {
    return new Correction.Line(topic, intercept, slope, variance, variance, 0, audited);
  }
}
