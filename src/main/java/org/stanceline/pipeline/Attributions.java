package org.stanceline.pipeline;

import static org.apache.spark.sql.functions.col;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import org.stanceline.spark.RecordEncoders;
import org.stanceline.spark.Tables;

/** Articles to attributions: of every article, whether it names a topic or not. */
public final class Attributions {
  private Attributions() {}

  /**
   * The attributions of the articles in some languages, as rows under table names.
   *
   * @param articles rows of the table articles
   * @param runIds the run of each crawl date
   */
  public static Dataset<Row> of(
      Dataset<Row> articles,
      List<String> languages,
      SharedData data,
      Provenance provenance,
      Map<LocalDate, String> runIds) {
    Map<LocalDate, String> runs = Map.copyOf(runIds);
    Dataset<Row> read =
        articles
            .filter(col("lang").isin(languages.toArray()))
            .selectExpr(
                "crawl_date",
                "article_id",
                "story_id",
                "url",
                "outlet",
                "lang",
                AnnotationPipeline.TEXT,
                "date_format(published_at, 'yyyy-MM-dd')");
    return Tables.named(
        read.flatMap(
                (FlatMapFunction<Row, Attributed>)
                    row -> rows(row, data, provenance, runs).iterator(),
                RecordEncoders.of(Attributed.class))
            .select("crawlDate", "row.*"));
  }

  private static List<Attributed> rows(
      Row row, SharedData data, Provenance provenance, Map<LocalDate, String> runs) {
    LocalDate crawlDate = Statements.day(row.get(0));
    StatementRow.Source source =
        new StatementRow.Source(
            row.getString(1),
            row.getString(2),
            row.getString(3),
            row.getString(4),
            row.getString(5),
            row.getString(6));
    @Nullable String day = row.isNullAt(7) ? null : row.getString(7);
    Provenance dated =
        new Provenance(
            provenance.engine(),
            provenance.configSha256(),
            runs.getOrDefault(crawlDate, provenance.runId()));
    return data
        .analyser(source.lang())
        .attributions(source.text(), day == null ? null : LocalDate.parse(day))
        .stream()
        .map(found -> new Attributed(crawlDate, AttributionRow.of(source, found, dated)))
        .toList();
  }
}
