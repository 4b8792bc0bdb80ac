package org.stanceline.job;

import static org.apache.spark.sql.functions.col;

import java.time.LocalDate;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Found statements, of which those that are not sure enough are left out of the table and counted.
 * To be closed when the rows are written.
 *
 * @param rows those that are sure enough
 * @param leftOut how many are not, by crawl date; no entry for none
 */
record SureStatements(Dataset<Row> rows, Map<LocalDate, Long> leftOut, Runnable release)
    implements AutoCloseable {
  private static final String CONFIDENCE = "confidence";

  /**
   * Chooses among rows of the table statements.
   *
   * @param least confidence that is enough; at 0 all are, and nothing is computed here
   */
  static SureStatements of(Dataset<Row> found, double least) {
    if (least <= 0) {
      return new SureStatements(found, Map.of(), () -> {});
    }
    Dataset<Row> kept = found.persist();
    return new SureStatements(
        kept.filter(col(CONFIDENCE).geq(least)),
        Night.counts(kept.filter(col(CONFIDENCE).lt(least))),
        kept::unpersist);
  }

  @Override
  public void close() {
    release.run();
  }
}
