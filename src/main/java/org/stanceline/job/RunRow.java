package org.stanceline.job;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A row of the table runs: one crawl date that was ingested and extracted.
 *
 * @param runId from inputs, code and configuration: the same again gives the same id, and {@code
 *     startedAt} tells the two apart
 * @param files files of the crawl date
 * @param bytes their size together
 * @param articles rows in its articles
 * @param rejects rows in its rejects
 * @param statements rows in its statements
 * @param minConfidence what a statement's confidence had to reach; null in rows of older versions
 * @param leftOut statements that did not reach it; null likewise
 * @param seconds duration of the whole run, which may have covered several dates
 */
public record RunRow(
    String runId,
    LocalDate crawlDate,
    Instant startedAt,
    double seconds,
    int files,
    long bytes,
    long articles,
    long rejects,
    long statements,
    @Nullable Double minConfidence,
    @Nullable Long leftOut,
    String engine,
    String sparkVersion,
    String configSha256) {}
