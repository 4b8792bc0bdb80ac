package org.stanceline.pipeline;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.stanceline.spark.RecordEncoders;
import org.stanceline.spark.Tables;
import org.stanceline.timeline.Grain;
import org.stanceline.timeline.Observation;
import org.stanceline.timeline.Shifts;
import org.stanceline.timeline.Timelines;

/** Statements to timelines and shifts. */
public final class TimelineRows {
  private TimelineRows() {}

  /**
   * The timelines of all actors and topics, day, week and month.
   *
   * @param statements rows of the table statements; one without a day counts on its crawl date
   */
  public static Dataset<Series> series(Dataset<Row> statements) {
    Dataset<Row> dated =
        statements.withColumn("day", coalesce(col("stated_on"), col("crawl_date")));
    return Tables.typed(dated, Observation.class)
        .groupByKey(
            (MapFunction<Observation, String>) o -> o.topic() + '\t' + o.actorId(),
            Encoders.STRING())
        .flatMapGroups(
            (FlatMapGroupsFunction<String, Observation, Series>)
                (key, observations) -> series(observations).iterator(),
            RecordEncoders.of(Series.class));
  }

  /** Rows of the table timelines, with their grain. */
  public static Dataset<Row> timelines(Dataset<Series> series) {
    return Tables.named(
        series
            .flatMap(
                (FlatMapFunction<Series, Grained.Point>)
                    s -> s.points().stream().map(p -> new Grained.Point(s.grain(), p)).iterator(),
                RecordEncoders.of(Grained.Point.class))
            .select("grain", "row.*"));
  }

  /** Rows of the table shifts, with their grain. */
  public static Dataset<Row> shifts(Dataset<Series> series) {
    return Tables.named(
        series
            .flatMap(
                (FlatMapFunction<Series, Grained.Change>)
                    s ->
                        Shifts.of(grain(s.grain()), s.points()).stream()
                            .map(shift -> new Grained.Change(s.grain(), shift))
                            .iterator(),
                RecordEncoders.of(Grained.Change.class))
            .select("grain", "row.*"));
  }

  /** The grain of a label. */
  public static Grain grain(String label) {
    return Grain.valueOf(label.toUpperCase(Locale.ROOT));
  }

  private static List<Series> series(Iterator<Observation> observations) {
    List<Observation> all = new ArrayList<>();
    observations.forEachRemaining(all::add);
    return Arrays.stream(Grain.values())
        .map(grain -> new Series(grain.label(), Timelines.of(grain, all)))
        .toList();
  }
}
