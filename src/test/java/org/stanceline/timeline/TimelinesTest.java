package org.stanceline.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.stanceline.timeline.Samples.MONDAY;
import static org.stanceline.timeline.Samples.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TimelinesTest {
  private static List<TimelinePoint> points(Grain grain, List<StoryStance> stories) {
    return Timelines.of(grain, stories, Correction.none());
  }

  @Test
  void storyOnSeveralDaysCountsOnceAWeekAndOnEachDay() {
    List<StoryStance> stories =
        List.of(
            story("s", MONDAY, 1, 0.9, "Harbour Post", "fr", 0),
            story("s", MONDAY.plusDays(1), 0.5, 0.3, "Valley Mail", "en", 0));
    assertThat(points(Grain.WEEK, stories))
        .singleElement()
        .satisfies(
            point -> {
              assertThat(point.stories()).isEqualTo(1);
              assertThat(point.effectiveStories()).isEqualTo(1);
              assertThat(point.statements()).isEqualTo(2);
              assertThat(point.outlets()).isEqualTo(2);
              assertThat(point.langs()).containsExactly("en", "fr");
              assertThat(point.observed()).isCloseTo((0.9 * 1 + 0.3 * 0.5) / 1.2, within(1e-12));
            });
    assertThat(points(Grain.DAY, stories)).extracting(TimelinePoint::stories).containsExactly(1, 1);
  }

  @Test
  void surerStoriesCountMore() {
    TimelinePoint point =
        points(
                Grain.DAY,
                List.of(
                    story("a", MONDAY, 1, 0.9, "o", "fr", 0),
                    story("b", MONDAY, -1, 0.3, "o", "fr", 0)))
            .get(0);
    assertThat(point.observed()).isCloseTo(0.5, within(1e-12));
    assertThat(point.effectiveStories()).isCloseTo(1.44 / 0.9, within(1e-12));
    assertThat(List.of(point.favor(), point.against(), point.neutral())).containsExactly(1, 1, 0);
  }

  @Test
  void periodWithoutEvidenceHasNoPoint() {
    List<StoryStance> stories = List.of(story("s", MONDAY, 0), story("t", MONDAY.plusDays(2), 0));
    assertThat(points(Grain.DAY, stories))
        .extracting(TimelinePoint::periodStart)
        .containsExactly(MONDAY, MONDAY.plusDays(2));
    assertThat(points(Grain.DAY, List.of())).isEmpty();
  }

  @Test
  void strongestFiveAreShownStoryByStory() {
    List<StoryStance> stories = new ArrayList<>();
    for (int i = 1; i <= 8; i++) {
      stories.add(story("story" + i, MONDAY, i / 10.0));
    }
    assertThat(points(Grain.DAY, stories).get(0).evidence())
        .extracting(Evidence::polarity)
        .containsExactly(0.8, 0.7, 0.6, 0.5, 0.4);
  }

  @Test
  void twoTopicsAreRefused() {
    StoryStance one = story("s", MONDAY, 1);
    StoryStance other =
        new StoryStance(
            "t",
            "sanctions",
            one.actorId(),
            one.actorName(),
            one.actorType(),
            MONDAY,
            1,
            1,
            1,
            1,
            List.of(),
            List.of(),
            0,
            false,
            List.of(),
            List.of());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> points(Grain.DAY, List.of(one, other)))
        .withMessage("a timeline is of one topic, got [ceasefire, sanctions]");
  }

  @ParameterizedTest
  @MethodSource("org.stanceline.timeline.Samples#seeds")
  void invariantsHold(Random random) {
    List<StoryStance> stories = Samples.random(random);
    for (Grain grain : Grain.values()) {
      List<TimelinePoint> points = points(grain, stories);
      assertThat(points.stream().mapToInt(TimelinePoint::statements).sum())
          .isEqualTo(stories.size());
      assertThat(points).extracting(TimelinePoint::periodStart).isSorted().doesNotHaveDuplicates();
      for (TimelinePoint point : points) {
        assertThat(point.stance()).isBetween(point.stanceLow(), point.stanceHigh());
        assertThat(point.stanceLow()).isGreaterThanOrEqualTo(-1);
        assertThat(point.stanceHigh()).isLessThanOrEqualTo(1);
        assertThat(point.favor() + point.against() + point.neutral()).isEqualTo(point.stories());
        assertThat(point.effectiveStories()).isBetween(1.0, (double) point.stories());
        assertThat(point.evidence()).isNotEmpty().hasSizeLessThanOrEqualTo(5);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("org.stanceline.timeline.Samples#seeds")
  void orderAndRepetitionOfInputDoNotMatter(Random random) {
    List<StoryStance> stories = Samples.random(random);
    List<StoryStance> shuffled = new ArrayList<>(stories);
    shuffled.addAll(stories);
    Collections.shuffle(shuffled, random);
    for (Grain grain : Grain.values()) {
      assertThat(points(grain, shuffled)).isEqualTo(points(grain, stories));
    }
  }

  @ParameterizedTest
  @MethodSource("org.stanceline.timeline.Samples#seeds")
  void signFlipMirrorsAPoint(Random random) {
    List<StoryStance> stories = Samples.random(random);
    List<StoryStance> flipped =
        stories.stream()
            .map(
                s ->
                    story(
                        s.storyId(),
                        s.day(),
                        -s.polarity(),
                        s.weight(),
                        s.outlets().get(0),
                        "fr",
                        0.1))
            .toList();
    List<TimelinePoint> points = points(Grain.WEEK, stories);
    List<TimelinePoint> mirrored = points(Grain.WEEK, flipped);
    for (int i = 0; i < points.size(); i++) {
      assertThat(mirrored.get(i).stance()).isCloseTo(-points.get(i).stance(), within(1e-9));
      assertThat(mirrored.get(i).stanceLow()).isCloseTo(-points.get(i).stanceHigh(), within(1e-6));
    }
  }

  @Test
  void onlyStoriesUpToThePeriodTellOfIt() {
    List<StoryStance> stories = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      LocalDate day = MONDAY.plusWeeks(i / 4);
      stories.add(story("s" + i, day, i % 3 == 0 ? -0.5 : 0.5));
    }
    assertThat(points(Grain.WEEK, stories.subList(0, 12)))
        .isEqualTo(points(Grain.WEEK, stories).subList(0, 3));
  }
}
