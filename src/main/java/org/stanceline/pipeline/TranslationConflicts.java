package org.stanceline.pipeline;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;

/**
 * Marks the statements of an actor on a topic where one article of the story has nothing but FAVOR
 * and another nothing but AGAINST: two translations of one piece of copy that cannot both be right.
 */
public final class TranslationConflicts {
  private TranslationConflicts() {}

  /**
   * Sets the column translation_conflict. A row is compared with the articles of its story that
   * were crawled by its own date, so that a later night does not change an earlier one.
   */
  public static Dataset<Row> marked(Dataset<Row> statements) {
    WindowSpec article =
        Window.partitionBy("story_id", "actor_id", "topic", "crawl_date", "article_id");
    WindowSpec story = Window.partitionBy("story_id", "actor_id", "topic").orderBy("crawl_date");
    Column favor = col("stance").equalTo(lit("FAVOR"));
    Column against = col("stance").equalTo(lit("AGAINST"));
    return statements
        .withColumn("has_favor", max(favor).over(article))
        .withColumn("has_against", max(against).over(article))
        .withColumn(
            "translation_conflict",
            max(col("has_favor").and(col("has_against").equalTo(false)))
                .over(story)
                .and(max(col("has_against").and(col("has_favor").equalTo(false))).over(story)))
        .drop("has_favor", "has_against");
  }
}
