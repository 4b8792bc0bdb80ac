package org.stanceline.timeline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How many articles an outlet brought in a language in a period, so that an actor's silence is told
 * from ours.
 *
 * @param outlet null where the articles name none
 * @param periodEnd last day, inclusive
 * @param articles 0 in a period without
 * @param expected median over the periods from the outlet's first article on that are over; null
 *     where there is none yet
 * @param gap whether so few are unlikely to be chance; null in a period that is not over
 */
public record CoveragePoint(
    @Nullable String outlet,
    String lang,
    LocalDate periodStart,
    LocalDate periodEnd,
    long articles,
    @Nullable Double expected,
    @Nullable Boolean gap) {}
