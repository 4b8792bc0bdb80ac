package org.stanceline.job;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of the table runs: one crawl date that was read.
 *
 * @param runId from inputs, code and configuration: the same again gives the same id, and {@code
 *     startedAt} tells the two apart
 * @param verb {@code nightly} where every table was made, from the crawl; {@code reread} where
 *     stored articles were read with another instrument; {@code extract} where that stage alone was
 *     run; null in rows of older versions, which are nightly ones
 * @param files files of the crawl date; 0 where stored articles were read
 * @param bytes their size together
 * @param articles rows in its articles
 * @param rejects rows in its rejects
 * @param statements rows in its statements
 * @param minConfidence what a statement's confidence had to reach; null in rows of older versions
 * @param leftOut statements that did not reach it; null likewise
 * @param restatedPeriods rows of the timelines, of periods that were over before the run's first
 *     date, that are no longer as before; of the whole run. Null where timelines were not made, and
 *     in rows of older versions
 * @param topics the definitions read by; null in rows of older versions
 * @param lexiconSha256 of what reads beside the topics; null likewise
 * @param seconds duration of the whole run, which may have covered several dates
 */
public record RunRow(
    String runId,
    @Nullable String verb,
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
    @Nullable Long restatedPeriods,
    String engine,
    String sparkVersion,
    String configSha256,
    @Nullable List<TopicHash> topics,
    @Nullable String lexiconSha256) {

  /** The SHA-256 of a topic's definition. */
  public record TopicHash(String id, String sha256) {}

  static final String NIGHTLY = "nightly";
  static final String REREAD = "reread";
  static final String EXTRACT = "extract";

  /** Whether every table shows the date. */
  boolean isDone() {
    return verb == null || !verb.equals(EXTRACT);
  }

  /** The same with what the timelines told. */
  RunRow restated(long periods) {
    return new RunRow(
        runId,
        verb,
        crawlDate,
        startedAt,
        seconds,
        files,
        bytes,
        articles,
        rejects,
        statements,
        minConfidence,
        leftOut,
        periods,
        engine,
        sparkVersion,
        configSha256,
        topics,
        lexiconSha256);
  }
}
