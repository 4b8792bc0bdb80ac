package org.stanceline.pipeline;

import java.util.List;
import org.stanceline.timeline.Period;

/**
 * One actor on one topic over time.
 *
 * @param grain label of the grain
 * @param periods by period
 */
public record Series(String grain, List<Period> periods) {}
