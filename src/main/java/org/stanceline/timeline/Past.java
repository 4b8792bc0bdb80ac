package org.stanceline.timeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What an actor's stories before a period tell of it. */
final class Past {
  /** Older stories have less than a hundredth of their weight left. */
  private static final double OLDEST_DAYS = 7 * Posterior.HALF_LIFE_DAYS;

  private Past() {}

  /**
   * The stories before a day, each once, with half the weight for each half-life of age; {@link
   * Moments#NONE} where there are none.
   *
   * @param inOrder days of stories, in the order of {@link Timelines#BY_STORY}
   * @param start first day of the period
   * @param present ids of the stories of the period, which are no past of their own
   */
  static Moments of(List<StoryStance> inOrder, LocalDate start, Set<String> present) {
    Map<String, StoryStance> latest = new TreeMap<>();
    for (StoryStance story : inOrder) {
      if (story.day().isBefore(start)
          && age(story, start) <= OLDEST_DAYS
          && !present.contains(story.storyId())) {
        // The order is by day within a story, so that the last one stays.
        latest.put(story.storyId(), story);
      }
    }
    if (latest.isEmpty()) {
      return Moments.NONE;
    }
    List<StoryStance> stories = List.copyOf(latest.values());
    double[] weights = new double[stories.size()];
    double sum = 0;
    double squares = 0;
    for (int i = 0; i < weights.length; i++) {
      double weight = stories.get(i).weight();
      double left = Math.pow(0.5, age(stories.get(i), start) / Posterior.HALF_LIFE_DAYS);
      weights[i] = weight * left;
      sum += weight * left;
      squares += weight * weight * left;
    }
    Votes votes = new Votes(stories.stream().mapToDouble(StoryStance::polarity).toArray(), weights);
    // Kish's number, but age takes from it: for equal weights it is the sum of what is left.
    return new Moments(votes.mean(), votes.variance(), sum * sum / squares);
  }

  /** Ids of stories. */
  static Set<String> ids(List<StoryStance> stories) {
    return stories.stream().map(StoryStance::storyId).collect(Collectors.toUnmodifiableSet());
  }

  private static double age(StoryStance story, LocalDate start) {
    return ChronoUnit.DAYS.between(story.day(), start);
  }
}
