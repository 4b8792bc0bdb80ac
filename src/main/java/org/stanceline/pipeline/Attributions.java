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
            .selectExpr(ArticleColumns.and("date_format(published_at, 'yyyy-MM-dd')"));
    return Tables.named(
        read.flatMap(
                (FlatMapFunction<Row, Attributed>)
                    row -> rows(row, data, provenance, runs).iterator(),
                RecordEncoders.of(Attributed.class))
            .select("crawlDate", "row.*"));
  }

  private static List<Attributed> rows(
      Row row, SharedData data, Provenance provenance, Map<LocalDate, String> runs) {
    LocalDate crawlDate = ArticleColumns.crawlDate(row);
    StatementRow.Source source = ArticleColumns.source(row);
    @Nullable String day =
        row.isNullAt(ArticleColumns.COUNT) ? null : row.getString(ArticleColumns.COUNT);
    Provenance dated = provenance.on(crawlDate, runs);
    return data
        .analyser(source.lang())
        .attributions(source.text(), day == null ? null : LocalDate.parse(day))
        .stream()
        .map(found -> new Attributed(crawlDate, AttributionRow.of(source, found, dated)))
        .toList();
  }
}
