package org.stanceline.pipeline;

import java.io.Serializable;

/**
 * What made a row.
 *
 * @param engine name and version of the code
 * @param configSha256 of all data files
 * @param runId id of the run in the table runs
 */
public record Provenance(String engine, String configSha256, String runId)
    implements Serializable {}
