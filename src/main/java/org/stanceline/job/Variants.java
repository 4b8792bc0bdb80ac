package org.stanceline.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.lit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.stanceline.pipeline.ActorVariant;
import org.stanceline.story.ActorVariants;

/** The spellings of actors that stories showed to be one. */
final class Variants {
  private Variants() {}

  /**
   * Rows of the table actor_variants, by variant; ids with one spelling are left out.
   *
   * @param statements rows of the table statements
   * @param registered ids that the files of actors define
   */
  static List<ActorVariant> of(Dataset<Row> statements, Set<String> registered) {
    List<ActorVariants.Pair> pairs = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (Row row :
        statements
            .filter(col("actor_id").notEqual(col("story_actor_id")))
            .groupBy("actor_id", "story_actor_id")
            .agg(countDistinct("story_id"))
            .collectAsList()) {
      pairs.add(new ActorVariants.Pair(row.getString(0), row.getString(1), row.getLong(2)));
      ids.add(row.getString(0));
      ids.add(row.getString(1));
    }
    if (pairs.isEmpty()) {
      return List.of();
    }
    Map<String, Long> counts = new TreeMap<>();
    Map<String, TreeMap<String, Long>> names = new TreeMap<>();
    for (Row row :
        statements
            .filter(col("actor_id").isin(ids.toArray()))
            .groupBy("actor_id", "actor_name")
            .agg(count(lit(1)))
            .collectAsList()) {
      counts.merge(row.getString(0), row.getLong(2), Long::sum);
      names
          .computeIfAbsent(row.getString(0), k -> new TreeMap<>())
          .merge(row.getString(1), row.getLong(2), Long::sum);
    }
    List<ActorVariants.Seen> seen =
        counts.entrySet().stream()
            .map(
                e ->
                    new ActorVariants.Seen(
                        e.getKey(), registered.contains(e.getKey()), e.getValue()))
            .toList();
    return ActorVariants.of(pairs, seen).entrySet().stream()
        .map(
            e ->
                new ActorVariant(
                    e.getKey(),
                    mostFrequent(names.getOrDefault(e.getKey(), new TreeMap<>())),
                    e.getValue(),
                    counts.getOrDefault(e.getKey(), 0L)))
        .toList();
  }

  private static String mostFrequent(Map<String, Long> names) {
    return names.entrySet().stream()
        .max(
            Map.Entry.<String, Long>comparingByValue()
                .thenComparing(Map.Entry.<String, Long>comparingByKey().reversed()))
        .map(Map.Entry::getKey)
        .orElse("");
  }
}
