package org.stanceline.pipeline;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.countDistinct;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.TreeMap;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.stanceline.spark.RecordEncoders;
import org.stanceline.spark.Tables;
import org.stanceline.timeline.Coverage;
import org.stanceline.timeline.Grain;

/** Articles to the table coverage. */
public final class CoverageRows {
  private CoverageRows() {}

  /**
   * Rows of the table coverage, with their grain. An article counts on the day it was published, or
   * crawled where that is unknown; a page that was fetched twice counts once a day.
   *
   * @param articles rows of the table articles
   * @param last last crawl date
   */
  public static Dataset<Row> of(Dataset<Row> articles, LocalDate last) {
    Dataset<OutletDay> days =
        Tables.typed(
            articles
                .withColumn("day", coalesce(col("published_at").cast("date"), col("crawl_date")))
                .groupBy("outlet", "lang", "day")
                .agg(countDistinct("article_id").as("articles")),
            OutletDay.class);
    return Tables.named(
        days.groupByKey(
                (MapFunction<OutletDay, String>)
                    day -> day.lang() + '\t' + (day.outlet() == null ? "" : "=" + day.outlet()),
                Encoders.STRING())
            .flatMapGroups(
                (FlatMapGroupsFunction<String, OutletDay, Grained.Covered>)
                    (key, ofOutlet) -> points(ofOutlet, last).iterator(),
                RecordEncoders.of(Grained.Covered.class))
            .select("grain", "row.*"));
  }

  private static List<Grained.Covered> points(Iterator<OutletDay> ofOutlet, LocalDate last) {
    List<OutletDay> all = new ArrayList<>();
    ofOutlet.forEachRemaining(all::add);
    TreeMap<LocalDate, Long> counts = new TreeMap<>();
    all.forEach(day -> counts.merge(day.day(), day.articles(), Long::sum));
    OutletDay any = all.get(0);
    return Arrays.stream(Grain.values())
        .flatMap(
            grain ->
                Coverage.of(grain, any.outlet(), any.lang(), counts, last).stream()
                    .map(point -> new Grained.Covered(grain.label(), point)))
        .toList();
  }
}
