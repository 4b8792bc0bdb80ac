package org.stanceline.timeline;

import java.util.ArrayList;
import java.util.List;

/** Changes along a timeline. */
public final class Shifts {
  private Shifts() {}

  /**
   * One shift for each period but the first, in their order; not yet judged.
   *
   * @param oneActorAndTopicInOrder periods of this grain as {@link Timelines#periods} gives them
   * @throws IllegalArgumentException if they are of another grain, out of order, or of more than
   *     one actor or topic
   */
  public static List<Shift> of(Grain grain, List<Period> oneActorAndTopicInOrder) {
    List<Shift> shifts = new ArrayList<>();
    Period previous = null;
    for (Period period : oneActorAndTopicInOrder) {
      TimelinePoint point = period.point();
      if (!grain.start(point.periodStart()).equals(point.periodStart())
          || !grain.end(point.periodStart()).equals(point.periodEnd())) {
        throw new IllegalArgumentException(
            "no period of grain %s: %s to %s"
                .formatted(grain.label(), point.periodStart(), point.periodEnd()));
      }
      if (previous != null) {
        shifts.add(between(previous, period));
      }
      previous = period;
    }
    return List.copyOf(shifts);
  }

  /**
   * The change between any two periods of one timeline, the earlier first; not yet judged.
   *
   * @throws IllegalArgumentException if they are out of order, or of two actors or topics
   */
  public static Shift between(Period earlier, Period later) {
    TimelinePoint before = earlier.point();
    TimelinePoint after = later.point();
    requireFollows(before, after);
    Interval delta =
        Newcombe.difference(
            after.observed(), Wilson.of(after.observed(), after.stories()),
            before.observed(), Wilson.of(before.observed(), before.stories()));
    return new Shift(
        after.topic(),
        after.actorId(),
        after.actorName(),
        after.periodStart(),
        before.periodStart(),
        after.observed(),
        before.observed(),
        after.observed() - before.observed(),
        delta.low(),
        delta.high(),
        false,
        null,
        null,
        null,
        false,
        null,
        null,
        after.stories(),
        before.stories(),
        after.effectiveStories(),
        before.effectiveStories(),
        !after.instrument().equals(before.instrument()),
        after.instrument(),
        before.instrument(),
        after.evidence(),
        before.evidence());
  }

  /**
   * The same shifts in the same order, with {@code qValue} and {@code significant}.
   *
   * @param family all shifts of one grain that end in one period (or that one question compares),
   *     of all actors and topics
   */
  public static List<Shift> judged(List<Shift> family) {
    return family.stream().map(shift -> shift.judged(null, false)).toList();
  }

  private static void requireFollows(TimelinePoint earlier, TimelinePoint later) {
    if (!earlier.topic().equals(later.topic()) || !earlier.actorId().equals(later.actorId())) {
      throw new IllegalArgumentException(
          "shifts are within one timeline, got %s on %s and %s on %s"
              .formatted(earlier.actorId(), earlier.topic(), later.actorId(), later.topic()));
    }
    if (!earlier.periodStart().isBefore(later.periodStart())) {
      throw new IllegalArgumentException(
          "periods must be in order, got %s before %s"
              .formatted(earlier.periodStart(), later.periodStart()));
    }
  }
}
