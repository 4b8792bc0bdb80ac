package org.stanceline.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.stanceline.timeline.Samples.MONDAY;
import static org.stanceline.timeline.Samples.said;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TimelinesTest {
  @Test
  void storyCarriedByManyOutletsCountsOnce() {
    List<Observation> observations = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      observations.add(said("copy" + i, "wide", "outlet" + i, MONDAY, -1));
    }
    observations.add(said("lone", "narrow", "outlet0", MONDAY, 1));
    TimelinePoint point = Timelines.of(Grain.DAY, observations).get(0);
    assertThat(point.stance()).isZero();
    assertThat(List.of(point.stories(), point.statements(), point.outlets()))
        .containsExactly(2, 10, 9);
    assertThat(List.of(point.favor(), point.against(), point.neutral())).containsExactly(1, 1, 0);
  }

  @Test
  void storyCountsAgainOnAnotherDay() {
    List<Observation> observations =
        List.of(said("a", "s", MONDAY, 1), said("b", "s", MONDAY.plusDays(1), 1));
    assertThat(Timelines.of(Grain.WEEK, observations))
        .singleElement()
        .satisfies(point -> assertThat(point.stories()).isEqualTo(2));
  }

  @Test
  void opposedStatementsInOneStoryDayAreNeutral() {
    List<Observation> observations =
        List.of(
            said("a", "s", MONDAY, 0.3),
            said("b", "s", MONDAY, -0.1),
            said("c", "s", MONDAY, -0.2));
    assertThat(Timelines.of(Grain.DAY, observations).get(0).neutral()).isEqualTo(1);
  }

  @Test
  void periodWithoutEvidenceHasNoPoint() {
    List<Observation> observations =
        List.of(said("a", "s", MONDAY, 0), said("b", "t", MONDAY.plusDays(2), 0));
    assertThat(Timelines.of(Grain.DAY, observations))
        .extracting(TimelinePoint::periodStart)
        .containsExactly(MONDAY, MONDAY.plusDays(2));
    assertThat(Timelines.of(Grain.DAY, List.of())).isEmpty();
  }

  @Test
  void unknownOutletIsNoOutlet() {
    Observation known = said("a", "s", MONDAY, 1);
    Observation unknown =
        new Observation(
            "b",
            known.topic(),
            known.actorId(),
            known.actorName(),
            known.actorType(),
            "t",
            null,
            MONDAY,
            1,
            1,
            "other words",
            "https://example.org/b");
    assertThat(Timelines.of(Grain.DAY, List.of(known, unknown)).get(0).outlets()).isEqualTo(1);
  }

  @Test
  void strongestFiveAreShownAndTheSameWordsOfAStoryOnce() {
    List<Observation> observations = new ArrayList<>();
    for (int i = 1; i <= 8; i++) {
      observations.add(said("s" + i, "story" + i, MONDAY, i / 10.0));
    }
    Observation strongest = said("s8", "story8", MONDAY, 0.8);
    observations.add(
        new Observation(
            "s9",
            strongest.topic(),
            strongest.actorId(),
            strongest.actorName(),
            strongest.actorType(),
            "story8",
            "Copyist",
            MONDAY,
            0.8,
            0.8,
            strongest.evidence(),
            "https://example.org/copy"));
    assertThat(Timelines.of(Grain.DAY, observations).get(0).evidence())
        .extracting(Evidence::statementId)
        .containsExactly("s8", "s7", "s6", "s5", "s4");
  }

  @Test
  void nameIsTheMostFrequentAndTiesGoByText() {
    List<Observation> observations = List.of(named("a", "M. Tolvane"), named("b", "Mira Tolvane"));
    assertThat(Timelines.of(Grain.DAY, observations).get(0).actorName()).isEqualTo("M. Tolvane");
    List<Observation> more =
        List.of(named("a", "M. Tolvane"), named("b", "Mira Tolvane"), named("c", "Mira Tolvane"));
    assertThat(Timelines.of(Grain.DAY, more).get(0).actorName()).isEqualTo("Mira Tolvane");
  }

  @Test
  void twoTopicsAreRefused() {
    Observation one = said("a", "s", MONDAY, 1);
    Observation other =
        new Observation(
            "b",
            "sanctions",
            one.actorId(),
            one.actorName(),
            one.actorType(),
            "s",
            null,
            MONDAY,
            1,
            1,
            "w",
            "u");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Timelines.of(Grain.DAY, List.of(one, other)))
        .withMessage("a timeline is of one topic, got [ceasefire, sanctions]");
  }

  @ParameterizedTest
  @MethodSource("org.stanceline.timeline.Samples#seeds")
  void invariantsHold(Random random) {
    List<Observation> observations = Samples.random(random);
    for (Grain grain : Grain.values()) {
      List<TimelinePoint> points = Timelines.of(grain, observations);
      assertThat(points.stream().mapToInt(TimelinePoint::statements).sum())
          .isEqualTo(observations.size());
      assertThat(points).extracting(TimelinePoint::periodStart).isSorted().doesNotHaveDuplicates();
      for (TimelinePoint point : points) {
        assertThat(point.stance()).isBetween(point.stanceLow(), point.stanceHigh());
        assertThat(point.stanceLow()).isGreaterThanOrEqualTo(-1);
        assertThat(point.stanceHigh()).isLessThanOrEqualTo(1);
        assertThat(point.favor() + point.against() + point.neutral()).isEqualTo(point.stories());
        assertThat(point.stories()).isBetween(1, point.statements());
        assertThat(point.evidence()).isNotEmpty().hasSizeLessThanOrEqualTo(5);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("org.stanceline.timeline.Samples#seeds")
  void orderAndRepetitionOfInputDoNotMatter(Random random) {
    List<Observation> observations = Samples.random(random);
    List<Observation> shuffled = new ArrayList<>(observations);
    shuffled.addAll(observations);
    Collections.shuffle(shuffled, random);
    for (Grain grain : Grain.values()) {
      assertThat(Timelines.of(grain, shuffled)).isEqualTo(Timelines.of(grain, observations));
    }
  }

  @ParameterizedTest
  @MethodSource("org.stanceline.timeline.Samples#seeds")
  void copiesOfAStoryAddNoWeight(Random random) {
    List<Observation> observations = Samples.random(random);
    List<Observation> copied = new ArrayList<>(observations);
    String wide = observations.get(0).storyId();
    for (Observation o : observations) {
      for (int copy = 0; copy < 5 && o.storyId().equals(wide); copy++) {
        copied.add(
            said(o.statementId() + "-" + copy, wide, "copyist" + copy, o.day(), o.polarity()));
      }
    }
    List<TimelinePoint> before = Timelines.of(Grain.WEEK, observations);
    List<TimelinePoint> after = Timelines.of(Grain.WEEK, copied);
    assertThat(after).hasSameSizeAs(before);
    for (int i = 0; i < before.size(); i++) {
      assertThat(after.get(i).stance()).isCloseTo(before.get(i).stance(), within(1e-12));
      assertThat(after.get(i).stories()).isEqualTo(before.get(i).stories());
      assertThat(after.get(i).favor()).isEqualTo(before.get(i).favor());
      assertThat(after.get(i).stanceLow()).isCloseTo(before.get(i).stanceLow(), within(1e-12));
    }
  }

  private static Observation named(String id, String name) {
    return new Observation(
        id, "ceasefire", "mira-tolvane", name, "person", id, null, MONDAY, 1, 1, id, id);
  }
}
