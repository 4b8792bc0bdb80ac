package org.stanceline.pipeline;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;

/**
 * What made a row.
 *
 * @param engine name and version of the code
 * @param configSha256 of all data files
 * @param runId id of the run in the table runs
 */
public record Provenance(String engine, String configSha256, String runId) implements Serializable {
  /** The same, by the run of a date where that is known. */
  Provenance on(LocalDate date, Map<LocalDate, String> runs) {
    return new Provenance(engine, configSha256, runs.getOrDefault(date, runId));
  }
}
