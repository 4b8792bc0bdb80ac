package org.stanceline.pipeline;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.stanceline.spark.RecordEncoders;
import org.stanceline.spark.Tables;
import org.stanceline.timeline.Correction;
import org.stanceline.timeline.Evidence;
import org.stanceline.timeline.Grain;
import org.stanceline.timeline.Shifts;
import org.stanceline.timeline.StoryStance;
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
                    s -> s.periods().stream()
                            .map(p -> new Grained.Point(s.grain(), p.point()))
                            .iterator(),
                RecordEncoders.of(Grained.Point.class))
            .select("grain", "row.*"));
  }

  /** Rows of the table shifts, with their grain; each period is judged over all actors and topics. */
  public static Dataset<Row> shifts(Dataset<Series> series) {
    return Tables.named(
        series
            .flatMap(
                (FlatMapFunction<Series, Grained.Change>)
                    s ->
                        Shifts.of(grain(s.grain()), s.periods()).stream()
                            .map(shift -> new Grained.Change(s.grain(), shift))
                            .iterator(),
                RecordEncoders.of(Grained.Change.class))
            .groupByKey(
                (MapFunction<Grained.Change, String>)
                    change -> change.grain() + '\t' + change.row().periodStart(),
                Encoders.STRING())
            .flatMapGroups(
                (FlatMapGroupsFunction<String, Grained.Change, Grained.Change>)
                    (key, changes) -> judged(changes).iterator(),
                RecordEncoders.of(Grained.Change.class))
            .select("grain", "row.*"));
  }

  /** The grain of a label. */
  public static Grain grain(String label) {
    return Grain.valueOf(label.toUpperCase(Locale.ROOT));
  }

  private static List<Grained.Change> judged(Iterator<Grained.Change> onePeriod) {
    List<Grained.Change> all = new ArrayList<>();
    onePeriod.forEachRemaining(all::add);
    String grain = all.get(0).grain();
    return Shifts.judged(all.stream().map(Grained.Change::row).toList()).stream()
        .map(shift -> new Grained.Change(grain, shift))
        .toList();
  }

  private static List<Series> series(Iterator<Observation> observations) {
    TreeMap<String, Observation> distinct = new TreeMap<>();
    observations.forEachRemaining(o -> distinct.putIfAbsent(o.statementId(), o));
    Map<String, List<Observation>> byStoryAndDay =
        distinct.values().stream()
            .collect(
                Collectors.groupingBy(
                    o -> o.storyId() + '\t' + o.day(), TreeMap::new, Collectors.toList()));
    List<StoryStance> stories = byStoryAndDay.values().stream().map(TimelineRows::story).toList();
    return Arrays.stream(Grain.values())
        .map(
            grain ->
                new Series(grain.label(), Timelines.periods(grain, stories, Correction.none())))
        .toList();
  }

  private static StoryStance story(List<Observation> statements) {
    Observation any = statements.get(0);
    double polarity =
        statements.stream().mapToDouble(Observation::polarity).average().orElseThrow();
    return new StoryStance(
        any.storyId(),
        any.topic(),
        any.actorId(),
        any.actorName(),
        any.actorType(),
        any.day(),
        Math.max(-1, Math.min(1, polarity)),
        1,
        statements.size(),
        (int) statements.stream().map(Observation::url).distinct().count(),
        statements.stream().map(Observation::outlet).filter(Objects::nonNull).distinct().toList(),
        List.of(),
        0,
        false,
        List.of(),
        statements.stream()
            .sorted(
                Comparator.comparingDouble(
                        (Observation o) -> -Math.abs(o.polarity()) * o.confidence())
                    .thenComparing(Observation::statementId))
            .map(o -> new Evidence(o.statementId(), o.day(), o.polarity(), o.evidence(), o.url()))
            .toList());
  }
}
