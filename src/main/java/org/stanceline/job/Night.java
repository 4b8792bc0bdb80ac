package org.stanceline.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.stanceline.config.DataFiles;
import org.stanceline.crawl.CrawlOptions;
import org.stanceline.crawl.Reject;
import org.stanceline.pipeline.AnnotationPipeline;
import org.stanceline.pipeline.Articles;
import org.stanceline.pipeline.Attributions;
import org.stanceline.pipeline.Build;
import org.stanceline.pipeline.CrawlFile;
import org.stanceline.pipeline.DatedFingerprint;
import org.stanceline.pipeline.DatedText;
import org.stanceline.pipeline.Hashes;
import org.stanceline.pipeline.Ingested;
import org.stanceline.pipeline.Instrument;
import org.stanceline.pipeline.Languages;
import org.stanceline.pipeline.Provenance;
import org.stanceline.pipeline.SharedData;
import org.stanceline.pipeline.StatementRow;
import org.stanceline.pipeline.Statements;
import org.stanceline.pipeline.Stories;
import org.stanceline.pipeline.StoryOf;
import org.stanceline.spark.Change;
import org.stanceline.spark.RecordEncoders;
import org.stanceline.spark.Tables;
import org.stanceline.spark.Warehouse;
import org.stanceline.text.Article;
import org.stanceline.timeline.Correction;
import org.stanceline.timeline.TimelinePoint;

/**
 * The stages of a night over a warehouse. Several dates go through each stage together, with the
 * result that they would have one by one.
 */
final class Night {
  private final SparkSession spark;
  private final Warehouse warehouse;
  private final DataFiles files;
  private final SharedData data;
  private final int lookBack;
  private final double leastConfidence;

  /** Prepares stages that leave nothing out. */
  Night(SparkSession spark, String warehouse, DataFiles files, int lookBack) {
    this(spark, warehouse, files, lookBack, 0);
  }

  /**
   * Prepares the stages.
   *
   * @param lookBack days before a crawl date whose articles may be in the same story
   * @param leastConfidence statements that are less sure are left out of the tables
   */
  Night(
      SparkSession spark, String warehouse, DataFiles files, int lookBack, double leastConfidence) {
    this.spark = spark;
    this.warehouse = new Warehouse(spark, warehouse);
    this.files = files;
    this.data = SharedData.of(files);
    this.lookBack = lookBack;
    this.leastConfidence = leastConfidence;
  }

  /** Crawl dates that have gone through all stages. */
  List<LocalDate> done() {
    return Tables.typed(warehouse.whole(Table.RUNS, RunRow.class), RunRow.class)
        .collectAsList()
        .stream()
        .filter(RunRow::isDone)
        .map(RunRow::crawlDate)
        .distinct()
        .sorted()
        .toList();
  }

  /** Crawl dates that have articles. */
  List<LocalDate> ingested() {
    return dates(articles());
  }

  /** Opens a change of the tables. */
  Change change() {
    return warehouse.change();
  }

  /**
   * Reads crawl files to articles and rejects; gives the number of articles by date.
   *
   * @param strays what stands beside the dated folders, told with the last of the dates
   */
  Map<LocalDate, Long> ingest(
      SortedMap<LocalDate, List<CrawlFile>> nights,
      List<Reject> strays,
      CrawlOptions options,
      Change change) {
    List<CrawlFile> all = nights.values().stream().flatMap(Collection::stream).toList();
    Dataset<Ingested> ingested =
        CrawlScan.of(spark, all, data, options).union(told(strays, nights.lastKey())).persist();
    try {
      Dataset<Row> articles = Articles.of(ingested);
      List<DatedFingerprint> fresh = Articles.fingerprints(articles, data).collectAsList();
      List<StoryOf> stories = Stories.link(linked(nights), fresh, lookBack);
      Dataset<StoryOf> storyOf = spark.createDataset(stories, RecordEncoders.of(StoryOf.class));
      List<String> partitions = partitions(nights.keySet());
      change.write(
          Articles.inStories(articles, storyOf),
          Table.ARTICLES,
          Warehouse.CRAWL_DATE,
          partitions,
          Table.ARTICLE_ORDER);
      rejects(Articles.rejects(ingested), nights.keySet(), change);
      Map<LocalDate, Long> counts = new TreeMap<>();
      stories.forEach(story -> counts.merge(story.day(), 1L, Long::sum));
      return counts;
    } finally {
      ingested.unpersist();
    }
  }

  /**
   * Finds the statements of articles, and their attributions where the options ask for them; gives
   * how many statements were left out by date, as less sure than asked.
   *
   * <p>The versions of every story that has one of these articles are compared anew. Where that
   * tells something new of statements of other dates, those dates are written anew too.
   *
   * @param articles rows of the table articles of these dates
   */
  Map<LocalDate, Long> extract(
      Dataset<Row> articles,
      Collection<LocalDate> dates,
      Map<LocalDate, String> runs,
      ExtractOptions options,
      Change change) {
    attributions(articles, dates, runs, options, change);
    try (SureStatements sure = SureStatements.of(found(articles, runs), leastConfidence)) {
      StoryRevision revision =
          StoryRevision.of(
              sure.rows(),
              articles,
              statements().filter(among(dates)),
              statements().filter(not(among(dates))),
              articles().filter(not(among(dates))));
      try {
        List<LocalDate> written = new ArrayList<>(dates);
        written.addAll(revision.changedDates());
        change.write(
            revision.rows().filter(among(written)),
            Table.STATEMENTS,
            Warehouse.CRAWL_DATE,
            partitions(written),
            Table.STATEMENT_ORDER);
      } finally {
        revision.unpersist();
      }
      return sure.leftOut();
    }
  }

  private Dataset<Row> found(Dataset<Row> articles, Map<LocalDate, String> runs) {
    Provenance provenance = Provenance.of(files, "");
    List<Dataset<Row>> languages = new ArrayList<>();
    for (String lang : Languages.of(files)) {
      Dataset<Row> gated = Statements.gate(articles, lang, data);
      languages.add(
          Statements.of(
              gated,
              AnnotationPipeline.fitted(lang, files, Statements.annotatable(gated)),
              provenance,
              runs));
    }
    return languages.stream().reduce(Dataset::unionByName).orElseThrow();
  }

  /** Dates that are made anew without their attributions lose those they had. */
  private void attributions(
      Dataset<Row> articles,
      Collection<LocalDate> dates,
      Map<LocalDate, String> runs,
      ExtractOptions options,
      Change change) {
    if (options.attributions()) {
      Provenance provenance = Provenance.of(files, "");
      change.write(
          Attributions.of(articles, Languages.of(files), data, provenance, runs),
          Table.ATTRIBUTIONS,
          Warehouse.CRAWL_DATE,
          partitions(dates),
          Table.ATTRIBUTION_ORDER);
    } else {
      change.remove(Table.ATTRIBUTIONS, Warehouse.CRAWL_DATE, partitions(dates));
    }
  }

  /** What is made of all statements together. */
  TimelineTables timelineTables(Correction correction) {
    return new TimelineTables(spark, warehouse, statements(), articles(), files, correction);
  }

  /**
   * Of strays, those that no crawl date has among its rejects.
   *
   * @param rewritten crawl dates that do not count, as they are about to be written anew
   */
  List<Reject> unrecorded(List<Reject> strays, Collection<LocalDate> rewritten) {
    if (strays.isEmpty()) {
      return strays;
    }
    Dataset<Row> recorded =
        rejects()
            .filter(col("reason").isin(CrawlFolder.STRAY.toArray()))
            .filter(among(rewritten).equalTo(false));
    Set<Reject> known = Set.copyOf(Tables.typed(recorded, Reject.class).collectAsList());
    return strays.stream().filter(stray -> !known.contains(stray)).toList();
  }

  /** Adds strays to the rejects of a crawl date. */
  void record(List<Reject> strays, LocalDate date) {
    Dataset<Row> kept = rejects().filter(col(Warehouse.CRAWL_DATE).equalTo(date));
    commit(
        change ->
            rejects(kept.unionByName(Articles.rejects(told(strays, date))), List.of(date), change));
  }

  private Dataset<Ingested> told(List<Reject> strays, LocalDate date) {
    return spark.createDataset(
        strays.stream().map(r -> new Ingested(date, r.file(), 0, null, r)).toList(),
        RecordEncoders.of(Ingested.class));
  }

  private static void rejects(Dataset<Row> rows, Collection<LocalDate> dates, Change change) {
    change.write(rows, Table.REJECTS, Warehouse.CRAWL_DATE, partitions(dates), Table.REJECT_ORDER);
  }

  /** Makes a change and commits it; a failure leaves the tables as they were. */
  void commit(Consumer<Change> work) {
    try (Change change = change()) {
      work.accept(change);
      change.commit();
    }
  }

  /** Notes that crawl dates are done. */
  void record(List<RunRow> runs) {
    warehouse.append(
        Tables.named(spark.createDataset(runs, RecordEncoders.of(RunRow.class))), Table.RUNS);
  }

  /** The run of a crawl date: from its files, how they are read, the code and its data files. */
  String runId(LocalDate date, List<CrawlFile> inputs, CrawlOptions options) {
    List<String> parts = new ArrayList<>(List.of(options.toString()));
    inputs.forEach(file -> parts.add(file.file() + " " + file.bytes()));
    return runId(date, parts);
  }

  /** The run of a crawl date that only extracts: from the code and its data files. */
  String runId(LocalDate date) {
    return runId(date, List.of());
  }

  private String runId(LocalDate date, List<String> inputs) {
    List<String> parts = new ArrayList<>();
    parts.add(Build.engine());
    parts.add(data.sha256());
    parts.add(date.toString());
    parts.addAll(inputs);
    if (leastConfidence > 0) {
      parts.add("min-confidence " + leastConfidence);
    }
    return Hashes.hex16(parts.toArray(String[]::new));
  }

  /** A row of the table runs. */
  RunRow run(
      String verb,
      String runId,
      LocalDate date,
      List<CrawlFile> inputs,
      Instant startedAt,
      double seconds,
      long articles,
      long rejects,
      long statements,
      long leftOut) {
    Instrument instrument = Instrument.of(files);
    return new RunRow(
        runId,
        verb,
        date,
        startedAt,
        seconds,
        inputs.size(),
        inputs.stream().mapToLong(CrawlFile::bytes).sum(),
        articles,
        rejects,
        statements,
        leastConfidence,
        leftOut,
        null,
        instrument.engine(),
        spark.version(),
        data.sha256(),
        instrument.topics().entrySet().stream()
            .map(topic -> new RunRow.TopicHash(topic.getKey(), topic.getValue()))
            .toList(),
        instrument.lexicon());
  }

  Dataset<Row> articles() {
    return warehouse.byCrawlDate(Table.ARTICLES, Article.class);
  }

  Dataset<Row> statements() {
    return StatementRow.upToDate(warehouse.byCrawlDate(Table.STATEMENTS, StatementRow.class));
  }

  Dataset<Row> rejects() {
    return warehouse.byCrawlDate(Table.REJECTS, Reject.class);
  }

  Dataset<Row> timelinePoints() {
    return warehouse.byGrain(Table.TIMELINES, TimelinePoint.class);
  }

  /** Rows by crawl date. */
  static Map<LocalDate, Long> counts(Dataset<Row> table) {
    Map<LocalDate, Long> out = new TreeMap<>();
    table
        .filter(col(Warehouse.CRAWL_DATE).isNotNull())
        .groupBy(Warehouse.CRAWL_DATE)
        .agg(count(lit(1)))
        .collectAsList()
        .forEach(row -> out.put(row.getDate(0).toLocalDate(), row.getLong(1)));
    return out;
  }

  private List<DatedFingerprint> linked(SortedMap<LocalDate, List<CrawlFile>> nights) {
    if (nights.isEmpty()) {
      return List.of();
    }
    LocalDate from = nights.firstKey().minusDays(lookBack);
    Dataset<Row> before =
        articles()
            .filter(col(Warehouse.CRAWL_DATE).between(from, nights.lastKey()))
            .filter(among(nights.keySet()).equalTo(false));
    return Articles.fingerprints(Tables.typed(before, DatedText.class).toDF(), data)
        .collectAsList();
  }

  private static List<LocalDate> dates(Dataset<Row> table) {
    return new ArrayList<>(counts(table).keySet());
  }

  private static org.apache.spark.sql.Column among(Collection<LocalDate> dates) {
    return col(Warehouse.CRAWL_DATE).isin(dates.toArray());
  }

  private static List<String> partitions(Collection<LocalDate> dates) {
    return dates.stream().map(LocalDate::toString).toList();
  }
}
