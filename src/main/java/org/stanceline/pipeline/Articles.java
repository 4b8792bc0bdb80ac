package org.stanceline.pipeline;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.row_number;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.stanceline.config.Problems;
import org.stanceline.spark.RecordEncoders;
import org.stanceline.spark.Tables;
import org.stanceline.story.NumberWords;

/** Ingested records to the rows of the tables articles and rejects. */
public final class Articles {
  private Articles() {}

  /**
   * The articles by crawl date. A page that stands in a crawl more than once gives one row: that of
   * the first file, first record.
   */
  public static Dataset<Row> of(Dataset<Ingested> ingested) {
    return ingested
        .filter(col("article").isNotNull())
        .withColumn(
            "copy",
            row_number()
                .over(
                    Window.partitionBy("crawlDate", "article.articleId")
                        .orderBy("file", "position")))
        .filter(col("copy").equalTo(1))
        .select("crawlDate", "article.*");
  }

  /** The articles under table names, each in the story that linking gave it. */
  public static Dataset<Row> inStories(Dataset<Row> articles, Dataset<StoryOf> stories) {
    return Tables.named(
        articles
            .drop("storyId")
            .join(
                stories.toDF(),
                stories
                    .col("key")
                    .equalTo(articles.col("articleId"))
                    .and(stories.col("day").equalTo(articles.col("crawlDate"))))
            .drop("key", "day")
            .select(columns(articles)));
  }

  /** The rejects by crawl date, under table names. */
  public static Dataset<Row> rejects(Dataset<Ingested> ingested) {
    return Tables.named(ingested.filter(col("reject").isNotNull()).select("crawlDate", "reject.*"));
  }

  /**
   * What linking needs to know of articles.
   *
   * @throws org.stanceline.config.ConfigurationException if the words for numbers cannot be read
   */
  public static Dataset<DatedFingerprint> fingerprints(Dataset<Row> articles, SharedData data) {
    Problems problems = new Problems();
    NumberWords numbers = NumberWords.read(data.files(), problems);
    problems.throwIfAny();
    return articles
        .as(RecordEncoders.of(DatedText.class))
        .map(
            (org.apache.spark.api.java.function.MapFunction<DatedText, DatedFingerprint>)
                article -> DatedFingerprint.of(article, numbers),
            RecordEncoders.of(DatedFingerprint.class));
  }

  private static org.apache.spark.sql.Column[] columns(Dataset<Row> articles) {
    return java.util.Arrays.stream(articles.columns())
        .map(org.apache.spark.sql.functions::col)
        .toArray(org.apache.spark.sql.Column[]::new);
  }
}
