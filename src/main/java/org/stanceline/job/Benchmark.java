package org.stanceline.job;

import com.johnsnowlabs.nlp.DocumentAssembler;
import com.johnsnowlabs.nlp.annotators.Tokenizer;
import com.johnsnowlabs.nlp.annotators.sbd.pragmatic.SentenceDetector;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.apache.spark.ml.Pipeline;
import org.apache.spark.ml.PipelineModel;
import org.apache.spark.ml.PipelineStage;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.stanceline.config.DataFiles;
import org.stanceline.crawl.CrawlOptions;
import org.stanceline.job.BenchmarkTexts.Text;
import org.stanceline.pipeline.Analysers;
import org.stanceline.pipeline.AnnotationPipeline;
import org.stanceline.pipeline.CrawlFile;
import org.stanceline.pipeline.Ingested;
import org.stanceline.pipeline.SharedData;
import org.stanceline.pipeline.StageClock;
import org.stanceline.pipeline.Statements;
import org.stanceline.text.Article;

/** How fast articles are read: rounds of the whole, of a yardstick, of the parts, interleaved. */
final class Benchmark {
  private static final LocalDate DAY = LocalDate.parse("2026-01-15");
  private static final StructType COLUMNS =
      new StructType()
          .add("lang", DataTypes.StringType)
          .add(AnnotationPipeline.TEXT, DataTypes.StringType)
          .add("published_at", DataTypes.TimestampType);

  /** The gate's scan is so short that many make a measurement. */
  private static final int SCANS = 20;

  private final SparkSession spark;
  private final int cores;
  private final DataFiles files;
  private final SharedData data;
  private final PrintWriter out;

  Benchmark(SparkSession spark, DataFiles files, PrintWriter out) {
    this.spark = spark;
    this.cores = spark.sparkContext().defaultParallelism();
    this.files = files;
    this.data = SharedData.of(files);
    this.out = out;
  }

  /** A dataset of one language, and what is fitted to it. */
  private record Work(
      String lang, Dataset<Row> rows, PipelineModel pipeline, PipelineModel yardstick) {}

  /** Measures, prints a table, and one JSON object on the last line. */
  void run(CrawlFolder folder, CrawlOptions options, int perLanguage, int rounds) {
    List<Article> articles = articles(folder, options);
    Analysers analysers = new Analysers(files);
    List<Text> made = BenchmarkTexts.of(articles, analysers, perLanguage);
    if (made.isEmpty()) {
      throw new UsageException("--crawl: none of its articles names a topic; choose another");
    }
    List<Text> natural = natural(articles, analysers);
    out.printf(
        Locale.ROOT,
        "%d articles of the crawl, of which %d name a topic; %d made of 1,000 tokens; %s%n",
        natural.size(),
        natural.stream().filter(t -> analysers.of(t.lang()).namesTopic(t.text())).count(),
        made.size(),
        Words.count(cores, "core"));
    List<Work> worst = works(made);
    List<Work> sample = works(repeated(natural, made));
    Timings whole = new Timings();
    Timings yardstick = new Timings();
    Timings mixed = new Timings();
    Timings gate = new Timings();
    StageClock clock = new StageClock();
    for (int round = 0; round <= rounds; round++) {
      boolean counts = round > 0;
      timed(counts, yardstick, () -> worst.forEach(w -> done(w.yardstick(), w.rows(), "token")));
      timed(counts, whole, () -> worst.forEach(w -> annotated(w.pipeline(), w.rows())));
      timed(
          counts,
          mixed,
          () ->
              sample.forEach(
                  w -> annotated(w.pipeline(), Statements.gate(w.rows(), w.lang(), data))));
      timed(counts, gate, () -> scans(made, analysers));
      StageClock watch = counts ? clock : new StageClock();
      made.forEach(text -> watch.time(analysers.of(text.lang()), text.text(), DAY));
    }
    print(made, repeated(natural, made), whole, yardstick, mixed, gate, clock, rounds);
  }

  private static void timed(boolean counts, Timings timings, Runnable work) {
    (counts ? timings : new Timings()).measure(work);
  }

  private static void scans(List<Text> texts, Analysers analysers) {
    for (int i = 0; i < SCANS; i++) {
      texts.forEach(text -> analysers.of(text.lang()).namesTopic(text.text()));
    }
  }

  private void annotated(PipelineModel pipeline, Dataset<Row> rows) {
    done(pipeline, Statements.annotatable(rows), AnnotationPipeline.STATEMENT);
  }

  private static void done(PipelineModel pipeline, Dataset<Row> rows, String column) {
    pipeline.transform(rows).select(column).write().format("noop").mode("overwrite").save();
  }

  // ------------------------------------------------------------------ texts

  private List<Article> articles(CrawlFolder folder, CrawlOptions options) {
    List<CrawlFile> all = new ArrayList<>();
    folder.nights().values().forEach(all::addAll);
    return CrawlScan.of(spark, all, data, options).collectAsList().stream()
        .map(Ingested::article)
        .filter(Objects::nonNull)
        .sorted(java.util.Comparator.comparing(Article::articleId))
        .toList();
  }

  private static List<Text> natural(List<Article> articles, Analysers analysers) {
    return articles.stream()
        .map(a -> new Text(a.lang(), a.text(), analysers.of(a.lang()).tokens(a.text())))
        .toList();
  }

  /** The crawl's own articles, over and over, to about the size of the made ones. */
  private static List<Text> repeated(List<Text> natural, List<Text> made) {
    long times = Math.max(1, tokens(made) / Math.max(1, tokens(natural)));
    List<Text> out = new ArrayList<>();
    for (long i = 0; i < times; i++) {
      out.addAll(natural);
    }
    return out;
  }

  private static long tokens(List<Text> texts) {
    return texts.stream().mapToLong(Text::tokens).sum();
  }

  private List<Work> works(List<Text> texts) {
    List<Work> works = new ArrayList<>();
    for (String lang : texts.stream().map(Text::lang).distinct().sorted().toList()) {
      List<Row> rows =
          texts.stream()
              .filter(t -> t.lang().equals(lang))
              .map(
                  t ->
                      RowFactory.create(
                          lang, t.text(), java.sql.Timestamp.valueOf(DAY.atStartOfDay())))
              .toList();
      Dataset<Row> set = spark.createDataFrame(rows, COLUMNS).repartition(2 * cores).persist();
      set.count();
      Dataset<Row> like = Statements.annotatable(set);
      works.add(new Work(lang, set, AnnotationPipeline.fitted(lang, files, like), yardstick(set)));
    }
    return works;
  }

  /** Spark NLP's own sentence detector and tokenizer, as they come. */
  private static PipelineModel yardstick(Dataset<Row> like) {
    DocumentAssembler document = new DocumentAssembler().setInputCol(AnnotationPipeline.TEXT);
    document.setOutputCol("document");
    SentenceDetector sentence = new SentenceDetector();
    sentence.setInputCols(new String[] {"document"});
    sentence.setOutputCol("sentence");
    Tokenizer token = new Tokenizer();
    token.setInputCols(new String[] {"sentence"});
    token.setOutputCol("token");
    return new Pipeline().setStages(new PipelineStage[] {document, sentence, token}).fit(like);
  }

  // ------------------------------------------------------------------ the table

  private void print(
      List<Text> made,
      List<Text> sample,
      Timings whole,
      Timings yardstick,
      Timings mixed,
      Timings gate,
      StageClock clock,
      int rounds) {
    double articles = tokens(made) / (double) BenchmarkTexts.TOKENS;
    double ofSample = tokens(sample) / (double) BenchmarkTexts.TOKENS;
    double megabytes =
        SCANS
            * made.stream().mapToLong(t -> t.text().getBytes(StandardCharsets.UTF_8).length).sum()
            / 1e6;
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("cores", cores);
    json.put("rounds", rounds);
    out.printf(
        Locale.ROOT,
        "%-62s%8s%8s%8s%n",
        "articles of 1,000 tokens / s / core",
        "min",
        "median",
        "max");
    row(
        "annotation pipeline, every article names a topic",
        "pipeline",
        whole.wall(articles, cores),
        json);
    row("  by processor time", "pipeline_cpu", whole.cpu(articles), json);
    row(
        "Spark NLP sentence detector and tokenizer alone",
        "yardstick",
        yardstick.wall(articles, cores),
        json);
    row("  by processor time", "yardstick_cpu", yardstick.cpu(articles), json);
    row(
        "gate and annotation pipeline on the crawl's own articles",
        "crawl",
        mixed.wall(ofSample, cores),
        json);
    row("  by processor time", "crawl_cpu", mixed.cpu(ofSample), json);
    double ratio = Timings.rounded(whole.median() / yardstick.median());
    json.put("ratio", ratio);
    out.printf(Locale.ROOT, "%-62s%16.2f%n", "pipeline's time in times of the yardstick's", ratio);
    row("gate alone, MB/s on one core", "gate_mb_per_s", gate.wall(megabytes, 1), json);
    stages(clock, articles * rounds, json);
    out.println(JsonRows.line(json));
  }

  private void row(String label, String key, Timings.Spread spread, Map<String, Object> json) {
    out.printf(
        Locale.ROOT, "%-62s%8.1f%8.1f%8.1f%n", label, spread.min(), spread.median(), spread.max());
    json.put(key, spread.summary());
  }

  private void stages(StageClock clock, double articles, Map<String, Object> json) {
    Map<String, Object> shares = new LinkedHashMap<>();
    double all = clock.nanos().values().stream().mapToLong(Long::longValue).sum();
    out.printf(
        Locale.ROOT,
        "The core without Spark, one thread: %.2f ms an article of 1,000 tokens%n",
        all / articles / 1e6);
    clock
        .nanos()
        .forEach(
            (stage, nanos) -> {
              String name = stage.name().toLowerCase(Locale.ROOT);
              out.printf(
                  Locale.ROOT,
                  "  %-12s%6.1f %%%8.2f ms%n",
                  name,
                  100 * nanos / all,
                  nanos / articles / 1e6);
              shares.put(name, Timings.rounded(nanos / all));
            });
    json.put("core_ms", Timings.rounded(all / articles / 1e6));
    json.put("shares", shares);
  }
}
