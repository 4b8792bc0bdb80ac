package org.stanceline.timeline;

import java.util.ArrayList;
import java.util.List;

/** Changes along a timeline. */
public final class Shifts {
  private Shifts() {}

  /**
   * One shift for each point but the first, in their order.
   *
   * @param oneActorAndTopicInOrder points of this grain, by period, as {@link Timelines} gives them
   * @throws IllegalArgumentException if they are of another grain, out of order, or of more than
   *     one actor or topic
   */
  public static List<Shift> of(Grain grain, List<TimelinePoint> oneActorAndTopicInOrder) {
    List<Shift> shifts = new ArrayList<>();
    TimelinePoint previous = null;
    for (TimelinePoint point : oneActorAndTopicInOrder) {
      if (!grain.start(point.periodStart()).equals(point.periodStart())
          || !grain.end(point.periodStart()).equals(point.periodEnd())) {
        throw new IllegalArgumentException(
            "no period of grain %s: %s to %s"
                .formatted(grain.label(), point.periodStart(), point.periodEnd()));
      }
      if (previous != null) {
        requireFollows(previous, point);
        shifts.add(between(previous, point));
      }
      previous = point;
    }
    return List.copyOf(shifts);
  }

  /** The change between any two points of one timeline, the earlier first. */
  public static Shift between(TimelinePoint earlier, TimelinePoint later) {
    Interval delta =
        Newcombe.difference(later.stance(), later.interval(), earlier.stance(), earlier.interval());
    return new Shift(
        later.topic(),
        later.actorId(),
        later.actorName(),
        later.periodStart(),
        earlier.periodStart(),
        later.stance(),
        earlier.stance(),
        later.stance() - earlier.stance(),
        delta.low(),
        delta.high(),
        null,
        null,
        null,
        later.stories(),
        earlier.stories(),
        later.evidence(),
        earlier.evidence());
  }

  private static void requireFollows(TimelinePoint earlier, TimelinePoint later) {
    if (!earlier.topic().equals(later.topic()) || !earlier.actorId().equals(later.actorId())) {
      throw new IllegalArgumentException(
          "shifts are within one timeline, got %s on %s and %s on %s"
              .formatted(earlier.actorId(), earlier.topic(), later.actorId(), later.topic()));
    }
    if (!earlier.periodStart().isBefore(later.periodStart())) {
      throw new IllegalArgumentException(
          "points must be in order, got %s before %s"
              .formatted(earlier.periodStart(), later.periodStart()));
    }
  }
}
