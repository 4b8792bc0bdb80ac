package org.stanceline.pipeline;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.udf;

import com.johnsnowlabs.nlp.Annotation;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.ml.PipelineModel;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.DataTypes;
import org.stanceline.spark.RecordEncoders;
import org.stanceline.spark.Tables;
import org.stanceline.stance.Statement;

/** Articles to statements. */
public final class Statements {
  private Statements() {}

  /**
   * The articles of one language that name a topic: the gate before all grammar.
   *
   * @param articles rows of the table articles
   */
  public static Dataset<Row> gate(Dataset<Row> articles, String lang, SharedData data) {
    UserDefinedFunction namesTopic =
        udf(
            (UDF1<String, Boolean>) text -> data.analyser(lang).namesTopic(text),
            DataTypes.BooleanType);
    return articles
        .filter(col("lang").equalTo(lang))
        .filter(namesTopic.apply(col(AnnotationPipeline.TEXT)));
  }

  /** Adds the columns that the annotation pipeline reads beside the text. */
  public static Dataset<Row> annotatable(Dataset<Row> articles) {
    String published = "map('published', date_format(published_at, 'yyyy-MM-dd'))";
    return articles.withColumn(
        AnnotationPipeline.METADATA,
        expr("map_filter(" + published + ", (name, day) -> day is not null)"));
  }

  /**
   * The statements of gated articles of one language, as rows under table names.
   *
   * @param runIds the run of each crawl date
   */
  public static Dataset<Row> of(
      Dataset<Row> gated,
      PipelineModel pipeline,
      Provenance provenance,
      Map<LocalDate, String> runIds) {
    Map<LocalDate, String> runs = Map.copyOf(runIds);
    Dataset<Row> found =
        pipeline
            .transform(annotatable(gated))
            .selectExpr(ArticleColumns.and(AnnotationPipeline.STATEMENT));
    return Tables.named(
        found
            .flatMap(
                (FlatMapFunction<Row, Extracted>) row -> rows(row, provenance, runs).iterator(),
                RecordEncoders.of(Extracted.class))
            .select("crawlDate", "row.*"));
  }

  /** The statements of an article from the column that the pipeline wrote. */
  public static List<Statement> found(List<Row> annotations) {
    return annotations.stream().map(Annotation::apply).map(StatementAnnotations::decode).toList();
  }

  private static List<Extracted> rows(Row row, Provenance provenance, Map<LocalDate, String> runs) {
    LocalDate crawlDate = ArticleColumns.crawlDate(row);
    StatementRow.Source source = ArticleColumns.source(row);
    Provenance dated = provenance.on(crawlDate, runs);
    return found(row.getList(ArticleColumns.COUNT)).stream()
        .map(found -> new Extracted(crawlDate, StatementRow.of(source, found, dated)))
        .toList();
  }

  /** A date as the session may give it: of java.time, or of java.sql. */
  static LocalDate day(Object value) {
    return value instanceof LocalDate day ? day : ((java.sql.Date) value).toLocalDate();
  }
}
