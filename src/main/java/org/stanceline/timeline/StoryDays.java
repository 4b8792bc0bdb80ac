package org.stanceline.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The days of a story taken together, and what to show of several stories. */
final class StoryDays {
  private static final int SHOWN = 5;

  private static final Comparator<StoryStance> BY_STRENGTH =
      Comparator.comparingDouble((StoryStance s) -> Math.abs(s.polarity()) * s.weight())
          .reversed()
          .thenComparing(StoryStance::storyId)
          .thenComparing(StoryStance::day);

  private StoryDays() {}

  /** One row a story, by story id, under its first day. */
  static List<StoryStance> merged(List<StoryStance> inOrder) {
    Map<String, List<StoryStance>> byStory =
        inOrder.stream()
            .collect(
                Collectors.groupingBy(StoryStance::storyId, TreeMap::new, Collectors.toList()));
    return byStory.values().stream().map(StoryDays::one).toList();
  }

  /** At most five statements: the first of each story, strongest story first, then the seconds. */
  static List<Evidence> strongest(List<StoryStance> stories) {
    record Words(String storyId, String evidence) {}
    List<StoryStance> ordered = stories.stream().sorted(BY_STRENGTH).toList();
    int longest = ordered.stream().mapToInt(s -> s.evidence().size()).max().orElse(0);
    List<Evidence> out = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    Set<Words> words = new HashSet<>();
    for (int rank = 0; rank < longest; rank++) {
      for (StoryStance story : ordered) {
        if (rank < story.evidence().size() && out.size() < SHOWN) {
          Evidence one = story.evidence().get(rank);
          if (ids.add(one.statementId()) && words.add(new Words(story.storyId(), one.evidence()))) {
            out.add(one);
          }
        }
      }
    }
    return List.copyOf(out);
  }

  private static StoryStance one(List<StoryStance> days) {
    StoryStance first = days.get(0);
    if (days.size() == 1) {
      return first;
    }
    Votes votes = Votes.of(days);
    return new StoryStance(
        first.storyId(),
        first.topic(),
        first.actorId(),
        first.actorName(),
        first.actorType(),
        first.day(),
        votes.mean(),
        days.stream().mapToDouble(StoryStance::weight).average().orElseThrow(),
        days.stream().mapToInt(StoryStance::statements).sum(),
        // The same articles may speak of several days.
        days.stream().mapToInt(StoryStance::versions).max().orElseThrow(),
        distinct(days, StoryStance::outlets),
        distinct(days, StoryStance::langs),
        votes.mean(StoryStance::translationNoise, days),
        days.stream().anyMatch(StoryStance::conflict),
        distinct(days, StoryStance::instruments),
        strongest(days));
  }

  private static List<String> distinct(
      List<StoryStance> days, Function<StoryStance, List<String>> values) {
    return days.stream().flatMap(d -> values.apply(d).stream()).distinct().sorted().toList();
  }
}
