package org.stanceline.pipeline;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;
import org.stanceline.config.DataFiles;

/**
 * What made a row.
 *
 * @param instrument what measured
 * @param configSha256 of all data files
 * @param runId id of the run in the table runs
 */
public record Provenance(Instrument instrument, String configSha256, String runId)
    implements Serializable {
  /** That of this code with these files. */
  public static Provenance of(DataFiles files, String runId) {
    return new Provenance(Instrument.of(files), files.sha256(), runId);
  }

  /** Name and version of the code. */
  String engine() {
    return instrument.engine();
  }

  /** The same, by the run of a date where that is known. */
  Provenance on(LocalDate date, Map<LocalDate, String> runs) {
    return new Provenance(instrument, configSha256, runs.getOrDefault(date, runId));
  }
}
