package org.stanceline.pipeline;

import java.util.List;
import org.stanceline.timeline.TimelinePoint;

/**
 * One actor on one topic over time.
 *
 * @param grain label of the grain
 * @param points by period
 */
public record Series(String grain, List<TimelinePoint> points) {}
