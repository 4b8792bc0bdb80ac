package org.stanceline.pipeline;

import java.time.LocalDate;

/** A statement row in its partition. */
public record Extracted(LocalDate crawlDate, StatementRow row) {}
