package org.stanceline.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.stanceline.stance.Stance;

/** The stance of one actor on one topic, period by period. */
public final class Timelines {
  /** Total, so that ties between copies that share an id do not hang on the order of input. */
  private static final Comparator<Observation> BY_ID =
      Comparator.comparing(Observation::statementId)
          .thenComparing(Observation::storyId)
          .thenComparing(Observation::day)
          .thenComparingDouble(Observation::polarity)
          .thenComparingDouble(Observation::confidence)
          .thenComparing(Observation::url)
          .thenComparing(o -> Objects.requireNonNullElse(o.outlet(), ""))
          .thenComparing(Observation::evidence)
          .thenComparing(Observation::actorName)
          .thenComparing(Observation::actorType);

  private Timelines() {}

  /**
   * The points of the periods that have evidence, by period; none for no observations. The order of
   * the observations does not matter.
   *
   * @throws IllegalArgumentException if the observations are of more than one actor or topic
   */
  public static List<TimelinePoint> of(Grain grain, List<Observation> oneActorAndTopic) {
    TreeMap<String, Observation> distinct = new TreeMap<>();
    oneActorAndTopic.stream().sorted(BY_ID).forEach(o -> distinct.putIfAbsent(o.statementId(), o));
    requireOne("topic", distinct.values(), Observation::topic);
    requireOne("actor", distinct.values(), Observation::actorId);
    Map<LocalDate, List<Observation>> periods =
        distinct.values().stream()
            .collect(
                Collectors.groupingBy(
                    o -> grain.start(o.day()), TreeMap::new, Collectors.toList()));
    List<TimelinePoint> points = new ArrayList<>();
    periods.forEach((start, observations) -> points.add(point(grain, start, observations)));
    return List.copyOf(points);
  }

  private static TimelinePoint point(Grain grain, LocalDate start, List<Observation> observations) {
    List<StoryDay> days = StoryDay.of(observations);
    double stance =
        Math.max(
            -1, Math.min(1, days.stream().mapToDouble(StoryDay::polarity).average().orElseThrow()));
    Interval interval = Wilson.of(stance, days.size());
    Observation any = observations.get(0);
    return new TimelinePoint(
        any.topic(),
        any.actorId(),
        mostFrequent(observations, Observation::actorName),
        mostFrequent(observations, Observation::actorType),
        start,
        grain.end(start),
        days.size(),
        observations.size(),
        outlets(observations),
        on(Stance.FAVOR, days),
        on(Stance.AGAINST, days),
        on(Stance.NEUTRAL, days),
        stance,
        interval.low(),
        interval.high(),
        Strongest.of(observations));
  }

  private static int on(Stance side, List<StoryDay> days) {
    return (int) days.stream().filter(day -> day.side() == side).count();
  }

  private static int outlets(List<Observation> observations) {
    return (int)
        observations.stream().map(Observation::outlet).filter(Objects::nonNull).distinct().count();
  }

  /** The most frequent value; of equally frequent ones the first by text order. */
  private static String mostFrequent(
      List<Observation> observations, Function<Observation, String> value) {
    TreeMap<String, Integer> counts = new TreeMap<>();
    observations.forEach(o -> counts.merge(value.apply(o), 1, Integer::sum));
    String best = counts.firstKey();
    for (Map.Entry<String, Integer> entry : counts.entrySet()) {
      if (entry.getValue() > counts.getOrDefault(best, 0)) {
        best = entry.getKey();
      }
    }
    return best;
  }

  private static void requireOne(
      String what, Collection<Observation> observations, Function<Observation, String> value) {
    List<String> values = observations.stream().map(value).distinct().sorted().limit(3).toList();
    if (values.size() > 1) {
      throw new IllegalArgumentException("a timeline is of one " + what + ", got " + values);
    }
  }
}
