package org.stanceline.pipeline;

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
import org.stanceline.timeline.ChangePoints;
import org.stanceline.timeline.Correction;
import org.stanceline.timeline.Grain;
import org.stanceline.timeline.Shifts;
import org.stanceline.timeline.StoryStance;
import org.stanceline.timeline.Timelines;

/** Votes of stories to timelines, shifts and change points. */
public final class TimelineRows {
  private TimelineRows() {}

  /**
   * The votes of all stories.
   *
   * @param statements as {@link CountedStatements} gives them
   */
  public static Dataset<StoryStance> votes(Dataset<VotedStatement> statements) {
    return statements
        .groupByKey(
            (MapFunction<VotedStatement, String>) s -> s.topic() + '\t' + s.actorId(),
            Encoders.STRING())
        .flatMapGroups(
            (FlatMapGroupsFunction<String, VotedStatement, StoryStance>)
                (key, ofActor) -> StoryVotes.of(list(ofActor)).iterator(),
            RecordEncoders.of(StoryStance.class));
  }

  /** The timelines of all actors and topics, day, week and month. */
  public static Dataset<Series> series(Dataset<StoryStance> votes, Correction correction) {
    return votes
        .groupByKey(
            (MapFunction<StoryStance, String>) s -> s.topic() + '\t' + s.actorId(),
            Encoders.STRING())
        .flatMapGroups(
            (FlatMapGroupsFunction<String, StoryStance, Series>)
                (key, stories) -> series(list(stories), correction).iterator(),
            RecordEncoders.of(Series.class));
  }

  /** Rows of the table timelines, with their grain. */
  public static Dataset<Row> timelines(Dataset<Series> series) {
    return Tables.named(
        series
            .flatMap(
                (FlatMapFunction<Series, Grained.Point>)
                    s ->
                        s.periods().stream()
                            .map(p -> new Grained.Point(s.grain(), p.point()))
                            .iterator(),
                RecordEncoders.of(Grained.Point.class))
            .select("grain", "row.*"));
  }

  /**
   * Rows of the table shifts, with their grain; each period is judged over all actors and topics.
   */
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
                    (key, changes) -> judgedShifts(list(changes)).iterator(),
                RecordEncoders.of(Grained.Change.class))
            .select("grain", "row.*"));
  }

  /** Rows of the table change_points, with their grain; judged over all actors and topics. */
  public static Dataset<Row> changePoints(Dataset<Series> series) {
    return Tables.named(
        series
            .flatMap(
                (FlatMapFunction<Series, Grained.Turn>)
                    s ->
                        ChangePoints.of(s.periods()).stream()
                            .map(turn -> new Grained.Turn(s.grain(), turn))
                            .iterator(),
                RecordEncoders.of(Grained.Turn.class))
            .groupByKey((MapFunction<Grained.Turn, String>) Grained.Turn::grain, Encoders.STRING())
            .flatMapGroups(
                (FlatMapGroupsFunction<String, Grained.Turn, Grained.Turn>)
                    (grain, turns) -> judgedTurns(grain, list(turns)).iterator(),
                RecordEncoders.of(Grained.Turn.class))
            .select("grain", "row.*"));
  }

  /** The grain of a label. */
  public static Grain grain(String label) {
    return Grain.valueOf(label.toUpperCase(Locale.ROOT));
  }

  private static List<Grained.Change> judgedShifts(List<Grained.Change> onePeriod) {
    String grain = onePeriod.get(0).grain();
    return Shifts.judged(onePeriod.stream().map(Grained.Change::row).toList()).stream()
        .map(shift -> new Grained.Change(grain, shift))
        .toList();
  }

  private static List<Grained.Turn> judgedTurns(String grain, List<Grained.Turn> all) {
    return ChangePoints.judged(all.stream().map(Grained.Turn::row).toList()).stream()
        .map(turn -> new Grained.Turn(grain, turn))
        .toList();
  }

  private static List<Series> series(List<StoryStance> stories, Correction correction) {
    return Arrays.stream(Grain.values())
        .map(grain -> new Series(grain.label(), Timelines.periods(grain, stories, correction)))
        .toList();
  }

  static <T> List<T> list(Iterator<T> items) {
    List<T> all = new ArrayList<>();
    items.forEachRemaining(all::add);
    return all;
  }
}
