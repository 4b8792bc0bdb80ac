package org.stanceline.pipeline;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.exists;
import static org.apache.spark.sql.functions.filter;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.spark.api.java.function.CoGroupFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.stanceline.spark.RecordEncoders;
import org.stanceline.spark.Tables;
import org.stanceline.stance.Contradictions;
import org.stanceline.story.Conflict;
import org.stanceline.story.Reading;
import org.stanceline.story.Reconciled;
import org.stanceline.story.Reconciliation;
import org.stanceline.story.Version;

/** Compares the versions of each story and writes into their statements what that tells. */
public final class StoryReconciliation {
  private StoryReconciliation() {}

  /**
   * The same rows with the columns {@code translation_conflict}, {@code outvoted}, {@code
   * story_actor_id}, {@code translation_id} and the last step of {@code trace} made anew.
   *
   * @param statements rows of the table statements: all those of each story
   * @param articles rows of the table articles, at least those with one of the statements
   */
  public static Dataset<Row> of(Dataset<Row> statements, Dataset<Row> articles) {
    Dataset<StoryReading> readings =
        Tables.typed(
            statements
                .dropDuplicates("statement_id")
                .withColumn("day", coalesce(col("stated_on"), col("crawl_date")))
                .withColumn("contradicted", contradicted()),
            StoryReading.class);
    Dataset<StoryVersion> versions =
        Tables.typed(
            articles.join(
                statements.select("article_id").distinct(),
                scala.collection.JavaConverters.asScalaBuffer(List.of("article_id")).toSeq(),
                "left_semi"),
            StoryVersion.class);
    Dataset<Row> told =
        readings
            .groupByKey(
                (MapFunction<StoryReading, String>) StoryReading::storyId, Encoders.STRING())
            .cogroup(
                versions.groupByKey(
                    (MapFunction<StoryVersion, String>) StoryVersion::storyId, Encoders.STRING()),
                (CoGroupFunction<String, StoryReading, StoryVersion, ReconciledStatement>)
                    (story, ofStory, articlesOfStory) -> reconciled(ofStory, articlesOfStory),
                RecordEncoders.of(ReconciledStatement.class))
            .toDF();
    return written(statements, told);
  }

  private static Dataset<Row> written(Dataset<Row> statements, Dataset<Row> told) {
    Column trace = filter(col("trace"), step -> not(step.startsWith(SiblingEvidence.STEP)));
    Dataset<Row> out =
        statements
            .join(told, col("statement_id").equalTo(col("key")))
            .withColumn(
                "trace",
                when(col("step").isNull(), trace).otherwise(concat(trace, array(col("step")))))
            .withColumn("translation_conflict", col("conflict").or(contradicted()))
            .withColumn("outvoted", col("lost").or(contradicted()))
            .withColumn("story_actor_id", col("storyActor"))
            .withColumn("translation_id", col("translation"));
    return out.select(
        java.util.Arrays.stream(statements.columns())
            .map(org.apache.spark.sql.functions::col)
            .toArray(Column[]::new));
  }

  /** Whether the article's own report speaks against a statement. */
  private static Column contradicted() {
    return exists(col("trace"), step -> step.startsWith(Contradictions.STEP));
  }

  private static Iterator<ReconciledStatement> reconciled(
      Iterator<StoryReading> ofStory, Iterator<StoryVersion> articles) {
    List<Reading> readings = new ArrayList<>();
    List<Reading> trusted = new ArrayList<>();
    ofStory.forEachRemaining(
        reading -> {
          readings.add(reading.reading());
          if (!reading.contradicted()) {
            trusted.add(reading.reading());
          }
        });
    // A page that was fetched on several dates is one version.
    TreeMap<String, StoryVersion> versions = new TreeMap<>();
    articles.forEachRemaining(
        article ->
            versions.merge(
                article.articleId(),
                article,
                (a, b) -> a.crawlDate().isAfter(b.crawlDate()) ? b : a));
    if (versions.size() < 2) {
      return readings.stream().map(StoryReconciliation::alone).iterator();
    }
    List<Version> all = versions.values().stream().map(StoryVersion::version).toList();
    Reconciled told = Reconciliation.of(all, trusted);
    Map<String, Conflict> conflicts =
        told.conflicts().stream()
            .collect(Collectors.toMap(c -> c.odd().statementId(), c -> c, (a, b) -> a));
    return readings.stream().map(reading -> told(reading, told, conflicts)).iterator();
  }

  private static ReconciledStatement alone(Reading reading) {
    return new ReconciledStatement(
        reading.statementId(), reading.actorId(), reading.articleId(), false, false, null);
  }

  private static ReconciledStatement told(
      Reading reading, Reconciled told, Map<String, Conflict> conflicts) {
    Conflict conflict = conflicts.get(reading.statementId());
    return new ReconciledStatement(
        reading.statementId(),
        told.actors().getOrDefault(reading.actorId(), reading.actorId()),
        told.translations().getOrDefault(reading.articleId(), reading.articleId()),
        conflict != null,
        conflict != null && conflict.decided(),
        conflict == null ? null : SiblingEvidence.step(conflict));
  }
}
