package org.stanceline.pipeline;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_distinct;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.stanceline.spark.Tables;

/** Statements as timelines count them: under one id an actor, or under the groups it belongs to. */
public final class CountedStatements {
  private CountedStatements() {}

  /**
   * Each statement under its actor.
   *
   * @param statements rows of the table statements; one without a day counts on its crawl date
   * @param variants spellings that stand for another id
   */
  public static Dataset<VotedStatement> byActor(
      Dataset<Row> statements, Dataset<ActorVariant> variants) {
    return voted(
        counted(statements, variants)
            .withColumn("member_id", col("actor_id"))
            .withColumn("member_name", col("actor_name")));
  }

  /**
   * Each statement under every group that its actor belonged to at the time, and under the actor
   * itself where that is such a group; others not at all.
   *
   * @param names what the groups are called
   */
  public static Dataset<VotedStatement> byGroup(
      Dataset<Row> statements, Dataset<ActorVariant> variants, Dataset<ActorName> names) {
    Dataset<Row> counted = counted(statements, variants);
    Dataset<Row> groups = counted.select(explode(col("actor_groups")).as("group_id")).distinct();
    return voted(
        counted
            .withColumn("member_id", col("actor_id"))
            .withColumn("member_name", col("actor_name"))
            .withColumn(
                "group_id",
                explode(array_distinct(concat(col("actor_groups"), array(col("actor_id"))))))
            .join(broadcast(groups), seq("group_id"), "left_semi")
            .join(broadcast(names.toDF()), col("group_id").equalTo(col("id")), "left")
            .withColumn(
                "group_name",
                coalesce(
                    col("name"),
                    when(col("group_id").equalTo(col("actor_id")), col("actor_name"))
                        .otherwise(col("group_id"))))
            .withColumn("group_type", coalesce(col("type"), lit("group")))
            .drop("actor_id", "actor_name", "actor_type", "id", "name", "type")
            .withColumnRenamed("group_id", "actor_id")
            .withColumnRenamed("group_name", "actor_name")
            .withColumnRenamed("group_type", "actor_type"));
  }

  private static Dataset<Row> counted(Dataset<Row> statements, Dataset<ActorVariant> variants) {
    Dataset<Row> known = variants.selectExpr("variantId", "actorId as counted_id");
    return statements
        .withColumn("day", coalesce(col("stated_on"), col("crawl_date")))
        .join(broadcast(known), col("actor_id").equalTo(col("variantId")), "left")
        .withColumn("actor_id", coalesce(col("counted_id"), col("actor_id")))
        .drop("variantId", "counted_id");
  }

  private static Dataset<VotedStatement> voted(Dataset<Row> rows) {
    return Tables.typed(rows, VotedStatement.class);
  }

  private static scala.collection.Seq<String> seq(String column) {
    return scala.collection.JavaConverters.asScalaBuffer(List.of(column)).toSeq();
  }
}
