package org.stanceline.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.struct;

import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.stanceline.pipeline.StoryReconciliation;
import scala.collection.JavaConverters;

/**
 * The statements of a warehouse after a night: stories that the night touched are compared anew, in
 * the statements of other nights as well.
 *
 * @param rows of the table statements, of the night's dates and of all others
 * @param changedDates crawl dates other than the night's that have a row which is no longer as
 *     before, in order
 * @param held what is kept in memory meanwhile
 */
record StoryRevision(Dataset<Row> rows, List<LocalDate> changedDates, List<Dataset<Row>> held) {
  private static final String BEFORE = "before";
  private static final String FRESH = "fresh";

  /** What a comparison of versions may change. */
  private static Column compared() {
    return struct(
        col("translation_conflict"),
        col("outvoted"),
        col("story_actor_id"),
        col("translation_id"),
        col("trace"));
  }

  /**
   * Compares the versions of the stories that a night touched.
   *
   * @param fresh statements of the night
   * @param articles of the night, rows of the table articles
   * @param replaced statements that the night's dates had before
   * @param kept statements of all other dates
   * @param keptArticles articles of all other dates
   */
  static StoryRevision of(
      Dataset<Row> fresh,
      Dataset<Row> articles,
      Dataset<Row> replaced,
      Dataset<Row> kept,
      Dataset<Row> keptArticles) {
    // Read more than once: without this, so would every article be.
    Dataset<Row> found = fresh.withColumn(FRESH, lit(true)).persist();
    Dataset<Row> touched =
        articles.select("story_id").union(replaced.select("story_id")).distinct().persist();
    Dataset<Row> affected = inStories(kept, touched, "left_semi");
    Dataset<Row> versions = articles.unionByName(inStories(keptArticles, touched, "left_semi"));
    Dataset<Row> compared =
        StoryReconciliation.of(
                affected
                    .withColumn(FRESH, lit(false))
                    .unionByName(found)
                    .withColumn(BEFORE, compared()),
                versions)
            .persist();
    List<LocalDate> changed =
        compared
            .filter(not(col(FRESH)))
            .filter(not(col(BEFORE).eqNullSafe(compared())))
            .select(col("crawl_date"))
            .distinct()
            .orderBy("crawl_date")
            .as(Encoders.LOCALDATE())
            .collectAsList();
    Dataset<Row> rows =
        compared.drop(FRESH, BEFORE).unionByName(inStories(kept, touched, "left_anti"));
    return new StoryRevision(rows, changed, List.of(found, touched, compared));
  }

  /** Lets go of what is kept in memory. */
  void unpersist() {
    held.forEach(Dataset::unpersist);
  }

  private static Dataset<Row> inStories(Dataset<Row> rows, Dataset<Row> stories, String how) {
    return rows.join(stories, JavaConverters.asScalaBuffer(List.of("story_id")).toSeq(), how);
  }
}
