package org.stanceline.timeline;

import java.time.LocalDate;

/**
 * A statement shown for a point of a timeline.
 *
 * @param statedOn the day on which it was said
 * @param polarity in [-1, 1]
 * @param evidence the words of the statement
 */
public record Evidence(
    String statementId, LocalDate statedOn, double polarity, String evidence, String url) {}
