package org.stanceline.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import org.stanceline.actor.Actor;
import org.stanceline.actor.Registry;
import org.stanceline.config.DataFiles;
import org.stanceline.config.Problems;
import org.stanceline.pipeline.ActorName;
import org.stanceline.pipeline.ActorVariant;
import org.stanceline.pipeline.CountedStatements;
import org.stanceline.pipeline.CoverageRows;
import org.stanceline.pipeline.RollUps;
import org.stanceline.pipeline.Series;
import org.stanceline.pipeline.TimelineRows;
import org.stanceline.spark.Change;
import org.stanceline.spark.RecordEncoders;
import org.stanceline.spark.Tables;
import org.stanceline.spark.Warehouse;
import org.stanceline.timeline.Correction;
import org.stanceline.timeline.Grain;
import org.stanceline.timeline.StoryStance;
import org.stanceline.timeline.TimelinePoint;
import scala.collection.JavaConverters;

/**
 * The tables that are made anew from all statements: from the votes of stories to change points.
 */
final class TimelineTables {
  private static final List<String> GRAINS =
      Arrays.stream(Grain.values()).map(Grain::label).toList();

  private final SparkSession spark;
  private final Warehouse warehouse;
  private final Dataset<Row> statements;
  private final Dataset<Row> articles;
  private final DataFiles files;
  private final Correction correction;

  TimelineTables(
      SparkSession spark,
      Warehouse warehouse,
      Dataset<Row> statements,
      Dataset<Row> articles,
      DataFiles files,
      Correction correction) {
    this.spark = spark;
    this.warehouse = warehouse;
    this.statements = statements;
    this.articles = articles;
    this.files = files;
    this.correction = correction;
  }

  /**
   * Makes all of them anew; gives how many rows of the timelines, of periods that were over before
   * a day, are not as they were.
   */
  long all(LocalDate day, Change change) {
    Dataset<ActorVariant> variants = variants();
    try (Held<StoryStance> votes = votes(variants);
        Held<Series> series = Held.of(TimelineRows.series(votes.rows(), correction))) {
      stances(variants, votes.rows(), change);
      points(series.rows(), change);
      changes(series.rows(), change);
    }
    return restated(
        warehouse.byGrain(Table.TIMELINES, TimelinePoint.class),
        change.byGrain(Table.TIMELINES, TimelinePoint.class),
        day);
  }

  private static long restated(Dataset<Row> before, Dataset<Row> after, LocalDate day) {
    List<String> key = List.of("grain", "topic", "actor_id", "period_start");
    Dataset<Row> some = told(before, day, "some");
    Dataset<Row> others = told(after, day, "others");
    return some.join(others, JavaConverters.asScalaBuffer(key).toSeq(), "full_outer")
        .filter(not(col("some").eqNullSafe(col("others"))))
        .count();
  }

  private static Dataset<Row> told(Dataset<Row> points, LocalDate day, String as) {
    return points
        .filter(col("period_end").lt(lit(day)))
        .select(
            col("grain"),
            col("topic"),
            col("actor_id"),
            col("period_start"),
            struct(
                    col("stories"),
                    col("statements"),
                    col("stance"),
                    col("stance_low"),
                    col("stance_high"),
                    col("corrected"))
                .as(as));
  }

  /** Makes story stances, spellings, timelines, roll-ups and coverage anew. */
  void timelines(Change change) {
    Dataset<ActorVariant> variants = variants();
    try (Held<StoryStance> votes = votes(variants)) {
      stances(variants, votes.rows(), change);
      points(TimelineRows.series(votes.rows(), correction), change);
    }
  }

  /** Makes shifts and change points anew from the story stances. */
  void shifts(Change change) {
    Dataset<StoryStance> votes =
        Tables.typed(warehouse.whole(Table.STORY_STANCES, StoryStance.class), StoryStance.class);
    try (Held<Series> series = Held.of(TimelineRows.series(votes, correction))) {
      changes(series.rows(), change);
    }
  }

  private Dataset<ActorVariant> variants() {
    return spark.createDataset(
        Variants.of(
            statements,
            registry().actors().stream().map(Actor::id).collect(Collectors.toUnmodifiableSet())),
        RecordEncoders.of(ActorVariant.class));
  }

  private Registry registry() {
    return Registry.load(files, new Problems());
  }

  private Held<StoryStance> votes(Dataset<ActorVariant> variants) {
    return Held.of(TimelineRows.votes(CountedStatements.byActor(statements, variants)));
  }

  /** Story stances, spellings, roll-ups and coverage. */
  private void stances(Dataset<ActorVariant> variants, Dataset<StoryStance> votes, Change change) {
    change.writeWhole(Tables.named(variants), Table.ACTOR_VARIANTS, Table.ACTOR_VARIANT_ORDER);
    change.writeWhole(
        Tables.named(votes)
            .withColumn(
                "stance",
                when(col("polarity").gt(0), lit("FAVOR"))
                    .when(col("polarity").lt(0), lit("AGAINST"))
                    .otherwise(lit("NEUTRAL"))),
        Table.STORY_STANCES,
        Table.STORY_STANCE_ORDER);
    Dataset<ActorName> names =
        spark.createDataset(
            registry().actors().stream()
                .map(actor -> new ActorName(actor.id(), actor.name(), actor.type().label()))
                .toList(),
            RecordEncoders.of(ActorName.class));
    change.write(
        RollUps.of(CountedStatements.byGroup(statements, variants, names), correction),
        Table.ROLLUPS,
        Warehouse.GRAIN,
        GRAINS,
        Table.TIMELINE_ORDER);
    LocalDate last = last();
    if (last != null) {
      change.write(
          CoverageRows.of(articles, last),
          Table.COVERAGE,
          Warehouse.GRAIN,
          GRAINS,
          Table.COVERAGE_ORDER);
    }
  }

  private @Nullable LocalDate last() {
    Row row = articles.agg(max(Warehouse.CRAWL_DATE)).head();
    return row.isNullAt(0) ? null : row.getDate(0).toLocalDate();
  }

  private static void points(Dataset<Series> series, Change change) {
    change.write(
        TimelineRows.timelines(series),
        Table.TIMELINES,
        Warehouse.GRAIN,
        GRAINS,
        Table.TIMELINE_ORDER);
  }

  private static void changes(Dataset<Series> series, Change change) {
    change.write(
        TimelineRows.shifts(series), Table.SHIFTS, Warehouse.GRAIN, GRAINS, Table.TIMELINE_ORDER);
    change.write(
        TimelineRows.changePoints(series),
        Table.CHANGE_POINTS,
        Warehouse.GRAIN,
        GRAINS,
        Table.CHANGE_POINT_ORDER);
  }

  /** Rows that are kept in memory while they are used. */
  private record Held<T>(Dataset<T> rows) implements AutoCloseable {
    static <T> Held<T> of(Dataset<T> rows) {
      return new Held<>(rows.persist());
    }

    @Override
    public void close() {
      rows.unpersist();
    }
  }
}
