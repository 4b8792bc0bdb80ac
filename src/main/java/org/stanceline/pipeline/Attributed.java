package org.stanceline.pipeline;

import java.time.LocalDate;

/** An attribution row in its partition. */
public record Attributed(LocalDate crawlDate, AttributionRow row) {}
