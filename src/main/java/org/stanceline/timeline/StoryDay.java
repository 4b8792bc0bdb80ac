package org.stanceline.timeline;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.stanceline.stance.Stance;

/**
 * One story on one day: what counts once.
 *
 * @param polarity mean polarity of its statements
 */
record StoryDay(String storyId, LocalDate day, double polarity) {
  /** Means closer to 0 than this differ from it by rounding alone. */
  private static final double ROUNDING = 1e-9;

  /** The story-days of some observations, by story and day. */
  static List<StoryDay> of(Collection<Observation> observations) {
    record Key(String storyId, LocalDate day) implements Comparable<Key> {
      @Override
      public int compareTo(Key other) {
        int byStory = storyId.compareTo(other.storyId);
        return byStory != 0 ? byStory : day.compareTo(other.day);
      }
    }
    return observations.stream()
        .collect(
            Collectors.groupingBy(
                o -> new Key(o.storyId(), o.day()),
                TreeMap::new,
                Collectors.averagingDouble(Observation::polarity)))
        .entrySet()
        .stream()
        .map(e -> new StoryDay(e.getKey().storyId(), e.getKey().day(), e.getValue()))
        .toList();
  }

  Stance side() {
    if (Math.abs(polarity) < ROUNDING) {
      return Stance.NEUTRAL;
    }
    return polarity > 0 ? Stance.FAVOR : Stance.AGAINST;
  }
}
