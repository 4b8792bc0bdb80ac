package org.stanceline.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.stanceline.stance.Stance;

/**
 * The stance of one actor on one topic, period by period. The point is a posterior mean: the mean
 * of the votes, drawn a little towards the actor's own past where that is no contradiction; {@link
 * Posterior} states the model. A period without evidence has no point.
 */
public final class Timelines {
  /** Total over all that the sums depend on, so that the order of input does not matter. */
  static final Comparator<StoryStance> BY_STORY =
      Comparator.comparing(StoryStance::storyId)
          .thenComparing(StoryStance::day)
          .thenComparingDouble(StoryStance::polarity)
          .thenComparingDouble(StoryStance::weight)
          .thenComparing(StoryStance::toString);

  private Timelines() {}

  /**
   * The points of the periods that have evidence, by period; none for no stories. The order of the
   * stories does not matter, and a row given twice counts once.
   *
   * @throws IllegalArgumentException if the stories are of more than one actor or topic
   */
  public static List<TimelinePoint> of(
      Grain grain, List<StoryStance> oneActorAndTopic, Correction correction) {
    return periods(grain, oneActorAndTopic, correction).stream().map(Period::point).toList();
  }

  /** As {@link #of}, each point with the stories behind it. */
  public static List<Period> periods(
      Grain grain, List<StoryStance> oneActorAndTopic, Correction correction) {
    List<StoryStance> stories = oneActorAndTopic.stream().distinct().sorted(BY_STORY).toList();
    requireOne("topic", stories, StoryStance::topic);
    requireOne("actor", stories, StoryStance::actorId);
    Map<LocalDate, List<StoryStance>> byPeriod =
        stories.stream()
            .collect(
                Collectors.groupingBy(
                    story -> grain.start(story.day()), TreeMap::new, Collectors.toList()));
    List<Period> periods = new ArrayList<>();
    byPeriod.forEach(
        (start, days) -> {
          List<StoryStance> once = StoryDays.merged(days);
          Moments past = Past.of(stories, start, Past.ids(once));
          periods.add(new Period(point(grain, start, days, once, past, correction), once));
        });
    return List.copyOf(periods);
  }

  private static TimelinePoint point(
      Grain grain,
      LocalDate start,
      List<StoryStance> days,
      List<StoryStance> stories,
      Moments past,
      Correction correction) {
    Votes votes = Votes.of(stories);
    Posterior posterior = Posterior.of(Moments.of(votes), past);
    Posterior corrected = correction.apply(stories);
    StoryStance any = stories.get(0);
    return new TimelinePoint(
        any.topic(),
        any.actorId(),
        mostFrequent(days, StoryStance::actorName),
        mostFrequent(days, StoryStance::actorType),
        start,
        grain.end(start),
        stories.size(),
        votes.effective(),
        stories.stream().mapToInt(StoryStance::statements).sum(),
        distinct(stories, StoryStance::outlets).size(),
        on(Stance.FAVOR, stories),
        on(Stance.AGAINST, stories),
        on(Stance.NEUTRAL, stories),
        posterior.mean(),
        posterior.interval().low(),
        posterior.interval().high(),
        votes.mean(),
        corrected == null ? null : corrected.mean(),
        corrected == null ? null : corrected.interval().low(),
        corrected == null ? null : corrected.interval().high(),
        (int) stories.stream().filter(StoryStance::conflict).count(),
        distinct(stories, StoryStance::langs),
        votes.mean(StoryStance::translationNoise, stories),
        String.join(" + ", distinct(stories, StoryStance::instruments)),
        StoryDays.strongest(stories));
  }

  private static int on(Stance side, List<StoryStance> stories) {
    return (int) stories.stream().filter(story -> Side.of(story.polarity()) == side).count();
  }

  private static List<String> distinct(
      List<StoryStance> stories, Function<StoryStance, List<String>> values) {
    return stories.stream().flatMap(s -> values.apply(s).stream()).distinct().sorted().toList();
  }

  /** The value with most statements; of equally frequent ones the first by text order. */
  private static String mostFrequent(
      List<StoryStance> stories, Function<StoryStance, String> value) {
    TreeMap<String, Integer> counts = new TreeMap<>();
    stories.forEach(story -> counts.merge(value.apply(story), story.statements(), Integer::sum));
    String best = counts.firstKey();
    for (Map.Entry<String, Integer> entry : counts.entrySet()) {
      if (entry.getValue() > counts.getOrDefault(best, 0)) {
        best = entry.getKey();
      }
    }
    return best;
  }

  private static void requireOne(
      String what, Collection<StoryStance> stories, Function<StoryStance, String> value) {
    List<String> values = stories.stream().map(value).distinct().sorted().limit(3).toList();
    if (values.size() > 1) {
      throw new IllegalArgumentException("a timeline is of one " + what + ", got " + values);
    }
  }
}
