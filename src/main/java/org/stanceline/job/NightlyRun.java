package org.stanceline.job;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.stanceline.config.DataFiles;
import org.stanceline.crawl.CrawlOptions;
import org.stanceline.crawl.Reject;
import org.stanceline.pipeline.CrawlFile;
import org.stanceline.pipeline.StatementRow;
import org.stanceline.spark.Change;
import org.stanceline.text.Article;
import org.stanceline.timeline.Correction;

/** What the verb nightly does. */
final class NightlyRun {
  /** Dates that go through the stages together: bounds what a failure throws away. */
  private static final int DATES_AT_ONCE = 62;

  private NightlyRun() {}

  static void of(
      String crawl,
      WarehouseOptions warehouse,
      DateOptions dates,
      CrawlOptions options,
      double leastConfidence,
      ExtractOptions extract,
      Correction correction,
      DataFiles files,
      PrintWriter out)
      throws IOException {
    CrawlFolder folder = CrawlFolder.list(crawl, new Configuration());
    if (folder.strays().isEmpty()
        && dates.choose(folder.nights().keySet(), DoneDates.in(warehouse.folder())).isEmpty()) {
      out.println(dates.whyNothing(folder.nights().keySet()));
      return;
    }
    try (OpenSession session = OpenSession.start("nightly")) {
      Night night =
          new Night(
              session.spark(), warehouse.folder(), files, warehouse.lookBack(), leastConfidence);
      List<LocalDate> chosen = dates.choose(folder.nights().keySet(), night.done());
      if (chosen.isEmpty()) {
        Strays.recordBeside(folder, chosen, night, out);
        out.println(dates.whyNothing(folder.nights().keySet()));
        return;
      }
      for (int at = 0; at < chosen.size(); at += DATES_AT_ONCE) {
        List<RunRow> rows =
            process(
                folder,
                chosen.subList(at, Math.min(chosen.size(), at + DATES_AT_ONCE)),
                options,
                extract,
                night,
                out);
        finish(rows, correction, night, out);
      }
      Strays.recordBeside(folder, chosen, night, out);
      NightSummary.print(night, chosen, out);
    }
  }

  /**
   * Reads stored articles again, with this instrument, without the crawl. Dates without articles
   * are left alone.
   */
  static void reread(
      WarehouseOptions warehouse,
      DateOptions dates,
      double leastConfidence,
      ExtractOptions extract,
      Correction correction,
      DataFiles files,
      PrintWriter out) {
    try (OpenSession session = OpenSession.start("nightly")) {
      Night night =
          new Night(
              session.spark(), warehouse.folder(), files, warehouse.lookBack(), leastConfidence);
      List<LocalDate> stored = night.ingested();
      List<LocalDate> chosen = dates.choose(stored, List.of());
      if (chosen.isEmpty()) {
        out.println("Nothing to do: no stored articles are of these dates.");
        return;
      }
      for (int at = 0; at < chosen.size(); at += DATES_AT_ONCE) {
        List<LocalDate> some = chosen.subList(at, Math.min(chosen.size(), at + DATES_AT_ONCE));
        finish(Rereading.of(RunRow.REREAD, some, extract, night, out), correction, night, out);
      }
      NightSummary.print(night, chosen, out);
    }
  }

  /** Makes the tables that all dates share, and notes the dates as done. */
  private static void finish(
      List<RunRow> rows, Correction correction, Night night, PrintWriter out) {
    out.println("Stories, timelines and shifts");
    LocalDate first = rows.stream().map(RunRow::crawlDate).min(LocalDate::compareTo).orElseThrow();
    long[] restated = new long[1];
    night.commit(change -> restated[0] = night.timelineTables(correction).all(first, change));
    if (restated[0] > 0) {
      out.printf(
          "  restated: %s of the timelines that ended before %s%n",
          Words.count(restated[0], "period"), first);
    }
    // Last: a date counts as done only when every table shows it.
    night.record(rows.stream().map(row -> row.restated(restated[0])).toList());
  }

  private static List<RunRow> process(
      CrawlFolder folder,
      List<LocalDate> dates,
      CrawlOptions options,
      ExtractOptions extract,
      Night night,
      PrintWriter out) {
    Instant startedAt = Instant.now();
    TreeMap<LocalDate, List<CrawlFile>> inputs = new TreeMap<>(folder.nights());
    inputs.keySet().retainAll(dates);
    Map<LocalDate, String> runs = new TreeMap<>();
    inputs.forEach((date, list) -> runs.put(date, night.runId(date, list, options)));
    int fileCount = inputs.values().stream().mapToInt(List::size).sum();
    try (Change change = night.change()) {
      out.printf("Reading %s, %s%n", Words.dates(dates), Words.count(fileCount, "file"));
      Map<LocalDate, Long> articles =
          night.ingest(inputs, Strays.within(folder, dates, night), options, change);
      long total = articles.values().stream().mapToLong(Long::longValue).sum();
      out.printf("Extracting statements from %s%n", Words.count(total, "article"));
      Map<LocalDate, Long> leftOut =
          night.extract(
              change.byCrawlDate(Table.ARTICLES, Article.class), dates, runs, extract, change);
      Map<LocalDate, Long> statements =
          Night.counts(change.byCrawlDate(Table.STATEMENTS, StatementRow.class));
      Map<LocalDate, Long> rejects = Night.counts(change.byCrawlDate(Table.REJECTS, Reject.class));
      change.commit();
      double seconds = (Instant.now().toEpochMilli() - startedAt.toEpochMilli()) / 1000.0;
      List<RunRow> rows = new ArrayList<>();
      inputs.forEach(
          (date, list) ->
              rows.add(
                  night.run(
                      RunRow.NIGHTLY,
                      runs.getOrDefault(date, ""),
                      date,
                      list,
                      startedAt,
                      seconds,
                      articles.getOrDefault(date, 0L),
                      rejects.getOrDefault(date, 0L),
                      statements.getOrDefault(date, 0L),
                      leftOut.getOrDefault(date, 0L))));
      tell(rows, out);
      return rows;
    }
  }

  /** One line a date. */
  static void tell(List<RunRow> rows, PrintWriter out) {
    for (RunRow row : rows) {
      long unsure = row.leftOut() == null ? 0 : row.leftOut();
      out.printf(
          "  %s: %s, %s%s, %s%n",
          row.crawlDate(),
          Words.count(row.articles(), "article"),
          Words.count(row.statements(), "statement"),
          unsure == 0 ? "" : " and " + unsure + " left out as unsure",
          Words.count(row.rejects(), "reject"));
    }
  }
}
