package org.stanceline.timeline;

import java.time.LocalDate;
import java.util.List;

/**
 * The stance of an actor on a topic in one period that has evidence; a period without has no point.
 *
 * @param actorName the most frequent name in the period
 * @param periodEnd last day, inclusive
 * @param stories story-days: a story counts once a day, however many outlets carried it; at least 1
 * @param statements distinct statements, copies included
 * @param outlets distinct known outlets
 * @param favor story-days whose mean polarity is above 0
 * @param against story-days whose mean polarity is below 0
 * @param neutral story-days whose mean polarity is 0; the three add up to {@code stories}
 * @param stance mean over the story-days of their mean polarity, in [-1, 1]
 * @param stanceLow lower end of the 95 % interval, at most {@code stance}
 * @param stanceHigh upper end of the 95 % interval, at least {@code stance}
 * @param evidence the strongest statements, strongest first
 */
public record TimelinePoint(
    String topic,
    String actorId,
    String actorName,
    String actorType,
    LocalDate periodStart,
    LocalDate periodEnd,
    int stories,
    int statements,
    int outlets,
    int favor,
    int against,
    int neutral,
    double stance,
    double stanceLow,
    double stanceHigh,
    List<Evidence> evidence) {
  public TimelinePoint {
    evidence = List.copyOf(evidence);
  }

  Interval interval() {
    return new Interval(stanceLow, stanceHigh);
  }
}
