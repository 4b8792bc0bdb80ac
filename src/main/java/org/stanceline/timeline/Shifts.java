package org.stanceline.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Changes along a timeline, tested.
 *
 * <p>What is compared are the observed means of two periods, each by its own stories; {@link
 * PermutationTest} gives the p-value, {@link Newcombe} the interval of the difference. The evidence
 * suffices for a test with {@link #LEAST_EFFECTIVE} effective stories on each side, so that no
 * single misread one makes a mean, and enough stories that the most extreme arrangement of them all
 * would reach 0.05: 4 against 4, or 3 against 5. A story that stands in both periods counts in
 * both, which makes them more alike, never less.
 */
public final class Shifts {
  /** Effective stories that each side of a test must have. */
  static final double LEAST_EFFECTIVE = 3;

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
    Votes votesBefore = Votes.of(earlier.stories());
    Votes votesAfter = Votes.of(later.stories());
    double delta = after.observed() - before.observed();
    Interval interval = interval(votesBefore, votesAfter);
    String[] key = {
      after.topic(),
      after.actorId(),
      before.periodStart().toString(),
      before.periodEnd().toString(),
      after.periodStart().toString()
    };
    boolean enough =
        Math.min(before.effectiveStories(), after.effectiveStories()) >= LEAST_EFFECTIVE
            && PermutationTest.least(votesBefore.size(), votesAfter.size()) <= FalseDiscovery.LEVEL;
    Double pValue =
        enough ? PermutationTest.pValue(votesBefore, votesAfter, Draws.seeded(key)) : null;
    Composition composition =
        pValue != null && pValue <= FalseDiscovery.LEVEL
            ? Composition.of(earlier.stories(), later.stories(), delta, key)
            : Composition.NONE;
    return new Shift(
        after.topic(),
        after.actorId(),
        after.actorName(),
        after.periodStart(),
        before.periodStart(),
        after.observed(),
        before.observed(),
        delta,
        interval.low(),
        interval.high(),
        enough,
        pValue,
        null,
        null,
        composition.marked(),
        composition.share(),
        composition.of(),
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
   * The same shifts in the same order, with {@code qValue} and {@code significant}; those that were
   * not tested are no part of the family.
   *
   * @param family all shifts of one grain that end in one period (or that one question compares),
   *     of all actors and topics
   */
  public static List<Shift> judged(List<Shift> family) {
    double[] pValues =
        family.stream()
            .map(Shift::pValue)
            .filter(Objects::nonNull)
            .mapToDouble(Double::doubleValue)
            .toArray();
    double[] adjusted = FalseDiscovery.adjusted(pValues);
    List<Shift> out = new ArrayList<>();
    int tested = 0;
    for (Shift shift : family) {
      if (shift.pValue() == null) {
        out.add(shift.judged(null, false));
      } else {
        double q = adjusted[tested++];
        out.add(shift.judged(q, q <= FalseDiscovery.LEVEL));
      }
    }
    return List.copyOf(out);
  }

  /** The 95 % interval of the difference of the weighted means. */
  static Interval interval(Votes earlier, Votes later) {
    return Newcombe.difference(
        later.mean(),
        Posterior.alone(Moments.of(later)).interval(),
        earlier.mean(),
        Posterior.alone(Moments.of(earlier)).interval());
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
