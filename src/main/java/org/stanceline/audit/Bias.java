package org.stanceline.audit;

import org.jspecify.annotations.Nullable;

/**
 * How far statements that were read as one side are off.
 *
 * @param topic null: over all topics
 * @param stance the side that was read, before the audit: FAVOR, AGAINST or NEUTRAL
 * @param bias mean over the audited of the right polarity minus the one read, in [-2, 2]
 * @param variance of that mean (not of a single one); at least 0
 * @param audited how many it rests on
 */
public record Bias(
    @Nullable String topic, String stance, double bias, double variance, int audited) {}
