package org.stanceline.timeline;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The stance of an actor on a topic in one period that has evidence; a period without has no point.
 *
 * @param actorName the most frequent name in the period
 * @param periodEnd last day, inclusive
 * @param stories a story counts once in a period, whatever its days and outlets; at least 1
 * @param effectiveStories how many equally sure stories would tell as much: the square of the sum
 *     of the weights over the sum of their squares (L. Kish, "Survey Sampling", 1965, section
 *     11.7); from 1 to {@code stories}
 * @param statements distinct statements, copies included
 * @param outlets distinct known outlets
 * @param favor stories whose vote is above 0
 * @param against stories whose vote is below 0
 * @param neutral stories whose vote is 0; the three add up to {@code stories}
 * @param stance posterior mean, in [-1, 1]; see {@link Posterior} for the model
 * @param stanceLow lower end of the 95 % interval, at most {@code stance}
 * @param stanceHigh upper end of the 95 % interval, at least {@code stance}
 * @param observed weighted mean of the period's own stories, nothing borrowed from the past
 * @param corrected {@code observed} with the bias that an audit found taken out; null without one
 * @param correctedLow lower end of its 95 % interval; null where {@code corrected} is
 * @param correctedHigh upper end of its 95 % interval; null where {@code corrected} is
 * @param conflicts stories with translations that cannot both be right
 * @param langs distinct languages, sorted
 * @param translationNoise weighted mean over the stories, in [0, 1]
 * @param instrument what read the stories: distinct, sorted, joined by {@code " + "}
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
    double effectiveStories,
    int statements,
    int outlets,
    int favor,
    int against,
    int neutral,
    double stance,
    double stanceLow,
    double stanceHigh,
    double observed,
    @Nullable Double corrected,
    @Nullable Double correctedLow,
    @Nullable Double correctedHigh,
    int conflicts,
    List<String> langs,
    double translationNoise,
    String instrument,
    List<Evidence> evidence) {
  public TimelinePoint {
    langs = List.copyOf(langs);
    evidence = List.copyOf(evidence);
  }
}
