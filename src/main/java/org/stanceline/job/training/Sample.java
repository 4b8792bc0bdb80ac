package org.stanceline.job.training;

import org.stanceline.stance.TraceFeatures;

/** A found statement to learn from, and whether it is right. */
public record Sample(String articleId, TraceFeatures features, boolean right) {}
