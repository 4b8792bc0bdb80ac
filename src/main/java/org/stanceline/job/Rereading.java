package org.stanceline.job;

import static org.apache.spark.sql.functions.col;

import java.io.PrintWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.stanceline.pipeline.StatementRow;
import org.stanceline.spark.Change;
import org.stanceline.spark.Warehouse;

/** Statements anew, out of stored articles. */
final class Rereading {
  private Rereading() {}

  /**
   * Finds the statements of these dates; gives a row of the table runs for each, not yet recorded.
   *
   * @param verb what the runs are to say
   */
  static List<RunRow> of(
      String verb, List<LocalDate> dates, ExtractOptions extract, Night night, PrintWriter out) {
    Instant startedAt = Instant.now();
    out.printf("Extracting statements from the stored articles of %s%n", Words.dates(dates));
    Map<LocalDate, String> runs = new TreeMap<>();
    dates.forEach(date -> runs.put(date, night.runId(date)));
    Map<LocalDate, Long> articles = Night.counts(night.articles());
    Map<LocalDate, Long> rejects = Night.counts(night.rejects());
    try (Change change = night.change()) {
      Map<LocalDate, Long> leftOut =
          night.extract(
              night.articles().filter(col(Warehouse.CRAWL_DATE).isin(dates.toArray())),
              dates,
              runs,
              extract,
              change);
      Map<LocalDate, Long> statements =
          Night.counts(change.byCrawlDate(Table.STATEMENTS, StatementRow.class));
      change.commit();
      double seconds = (Instant.now().toEpochMilli() - startedAt.toEpochMilli()) / 1000.0;
      List<RunRow> rows = new ArrayList<>();
      for (LocalDate date : dates) {
        rows.add(
            night.run(
                verb,
                runs.getOrDefault(date, ""),
                date,
                List.of(),
                startedAt,
                seconds,
                articles.getOrDefault(date, 0L),
                rejects.getOrDefault(date, 0L),
                statements.getOrDefault(date, 0L),
                leftOut.getOrDefault(date, 0L)));
      }
      NightlyRun.tell(rows, out);
      return rows;
    }
  }
}
