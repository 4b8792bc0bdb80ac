package org.stanceline.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.jspecify.annotations.Nullable;
import org.stanceline.audit.CellCount;
import org.stanceline.audit.SheetFile;
import org.stanceline.audit.Strata;
import org.stanceline.audit.Stratum;
import org.stanceline.pipeline.AuditUnits;
import org.stanceline.pipeline.StatementRow;
import org.stanceline.pipeline.StratumOfCell;
import org.stanceline.spark.RecordEncoders;
import org.stanceline.spark.Tables;
import org.stanceline.spark.Warehouse;
import org.stanceline.text.Article;
import org.stanceline.topic.Topic;

/** What the verb audit sample does. */
final class AuditSample {
  private static final String ARTICLE_ID = "article_id";

  private AuditSample() {}

  /**
   * What is asked.
   *
   * @param n rows wanted
   * @param topics empty for all
   * @param languages empty for all
   * @param from first day; null for no bound
   * @param to last day, inclusive; null for no bound
   */
  record Question(
      int n,
      long seed,
      SortedSet<String> topics,
      SortedSet<String> languages,
      @Nullable LocalDate from,
      @Nullable LocalDate to) {}

  /**
   * Draws the sample, writes the sheet and tells what to do with it.
   *
   * @throws UsageException if no statement fits what is asked
   */
  static void write(
      String folder, Question question, List<Topic> topics, Path file, PrintWriter out)
      throws IOException {
    List<Stratum> strata;
    List<AuditRow> rows;
    String range;
    try (OpenSession session = OpenSession.start("audit sample")) {
      Warehouse warehouse = new Warehouse(session.spark(), folder);
      Dataset<Row> statements = warehouse.byCrawlDate(Table.STATEMENTS, StatementRow.class);
      Dataset<Row> asked = statements.filter(asked(question));
      Dataset<Row> units = AuditUnits.of(asked);
      List<CellCount> cells =
          Tables.typed(AuditUnits.cells(units), CellCount.class).collectAsList();
      requireAll("--topic", question.topics(), cells.stream().map(CellCount::topic).toList());
      requireAll("--lang", question.languages(), cells.stream().map(CellCount::lang).toList());
      if (cells.isEmpty()) {
        throw new UsageException(
            "No statement of "
                + folder
                + " fits; check --topic, --lang, --from and --to, or run nightly first");
      }
      strata = Strata.of(cells, question.n());
      range = range(asked);
      rows = rows(session.spark(), warehouse, asked, units, strata, question.seed());
    }
    TreeMap<String, Topic> known = new TreeMap<>();
    topics.forEach(topic -> known.put(topic.id(), topic));
    Files.write(
        file,
        SheetFile.bytes(
            rows.stream()
                .map(row -> row.cells(known.get(row.topic()), question.seed(), range))
                .toList()));
    AuditGuide.print(strata, rows, file, out);
  }

  private static List<AuditRow> rows(
      SparkSession spark,
      Warehouse warehouse,
      Dataset<Row> asked,
      Dataset<Row> units,
      List<Stratum> strata,
      long seed) {
    Dataset<Row> plan =
        Tables.named(
            spark.createDataset(StratumOfCell.of(strata), RecordEncoders.of(StratumOfCell.class)));
    Dataset<Row> drawn =
        AuditUnits.drawn(units, plan, seed)
            .select("statement_id", "copies", "stratum", "stratum_size", "stratum_drawn", "draw");
    Dataset<Row> statements = asked.join(functions.broadcast(drawn), "statement_id");
    Dataset<Row> texts =
        warehouse
            .byCrawlDate(Table.ARTICLES, Article.class)
            .join(
                functions.broadcast(statements.select(ARTICLE_ID).distinct()),
                new String[] {ARTICLE_ID},
                "left_semi")
            .groupBy(ARTICLE_ID)
            .agg(min("text").as("text"));
    List<AuditRow> found =
        Tables.typed(statements.join(texts, new String[] {ARTICLE_ID}, "left"), AuditRow.class)
            .collectAsList();
    // A page crawled on two dates has its statements twice; the rows differ in their run at most.
    TreeMap<String, AuditRow> distinct = new TreeMap<>();
    List<AuditRow> sorted = new ArrayList<>(found);
    sorted.sort(Comparator.comparing(AuditRow::draw).thenComparing(AuditRow::configSha256));
    sorted.forEach(row -> distinct.putIfAbsent(row.draw() + row.statementId(), row));
    return List.copyOf(distinct.values());
  }

  private static Column asked(Question question) {
    Column out = functions.lit(true);
    if (!question.topics().isEmpty()) {
      out = out.and(col("topic").isin(question.topics().toArray()));
    }
    if (!question.languages().isEmpty()) {
      out = out.and(col("lang").isin(question.languages().toArray()));
    }
    if (question.from() != null) {
      out = out.and(col("stated_on").geq(question.from()));
    }
    if (question.to() != null) {
      out = out.and(col("stated_on").leq(question.to()));
    }
    return out;
  }

  private static String range(Dataset<Row> asked) {
    Row days = asked.agg(min("stated_on"), max("stated_on")).head();
    return days.isNullAt(0) ? "" : days.get(0) + " to " + days.get(1);
  }

  private static void requireAll(String option, SortedSet<String> wanted, List<String> there) {
    TreeSet<String> missing = new TreeSet<>(wanted);
    missing.removeAll(new TreeSet<>(there));
    if (!missing.isEmpty() && !there.isEmpty()) {
      throw new UsageException(
          option
              + ": no statement that fits has "
              + String.join(", ", missing)
              + "; there are "
              + String.join(", ", new TreeSet<>(there)));
    }
  }
}
