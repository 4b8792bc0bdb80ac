package org.stanceline.job;

import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.stanceline.config.DataFiles;
import org.stanceline.config.Problems;
import org.stanceline.job.evaluation.GoldArticle;
import org.stanceline.pipeline.AnnotationPipeline;
import org.stanceline.pipeline.SharedData;
import org.stanceline.pipeline.Statements;
import org.stanceline.stance.Statement;

/** Annotated articles through the Spark pipeline, for what has pretrained stages. */
final class StagedArticles {
  private static final StructType SCHEMA =
      new StructType()
          .add("number", DataTypes.IntegerType)
          .add("lang", DataTypes.StringType)
          .add(AnnotationPipeline.TEXT, DataTypes.StringType)
          .add("published_at", DataTypes.TimestampType);

  private StagedArticles() {}

  /** What the pipelines of the languages find in each of the articles. */
  static Function<GoldArticle, List<Statement>> of(DataFiles files, List<GoldArticle> articles) {
    Problems problems = new Problems();
    Preflight.files(files, problems);
    problems.throwIfAny();
    IdentityHashMap<GoldArticle, List<Statement>> found = new IdentityHashMap<>();
    SharedData data = SharedData.of(files);
    try (OpenSession session = OpenSession.start("evaluate")) {
      List<Row> rows = new ArrayList<>();
      for (GoldArticle article : articles) {
        rows.add(row(rows.size(), article));
      }
      Dataset<Row> all = session.spark().createDataFrame(rows, SCHEMA);
      for (String lang : articles.stream().map(GoldArticle::lang).distinct().sorted().toList()) {
        Dataset<Row> gated = Statements.annotatable(Statements.gate(all, lang, data));
        AnnotationPipeline.fitted(lang, files, gated)
            .transform(gated)
            .select("number", AnnotationPipeline.STATEMENT)
            .collectAsList()
            .forEach(
                row -> found.put(articles.get(row.getInt(0)), Statements.found(row.getList(1))));
      }
    }
    return article -> Objects.requireNonNullElse(found.get(article), List.of());
  }

  private static Row row(int number, GoldArticle article) {
    return RowFactory.create(
        number,
        article.lang(),
        article.text(),
        article.published() == null
            ? null
            : Timestamp.from(
                article.published().atStartOfDay(java.time.ZoneOffset.UTC).toInstant()));
  }
}
