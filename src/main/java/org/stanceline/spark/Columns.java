package org.stanceline.spark;

import java.util.Locale;

/** Column names of the tables, derived from record components. */
public final class Columns {
  private Columns() {}

  /** {@code statementId} to {@code statement_id}; {@code configSha256} to {@code config_sha256}. */
  public static String of(String component) {
    return component.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
  }
}
