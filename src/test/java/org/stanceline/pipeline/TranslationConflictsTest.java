package org.stanceline.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stanceline.testing.SparkExtension;

@ExtendWith(SparkExtension.class)
class TranslationConflictsTest {
  private static final StructType SCHEMA =
      new StructType()
          .add("crawl_date", DataTypes.DateType)
          .add("story_id", DataTypes.StringType)
          .add("actor_id", DataTypes.StringType)
          .add("topic", DataTypes.StringType)
          .add("article_id", DataTypes.StringType)
          .add("stance", DataTypes.StringType)
          .add("translation_conflict", DataTypes.BooleanType);

  @Test
  void versionsOfAStoryThatTakeOppositeSidesAreMarked(SparkSession spark) {
    assertThat(marked(spark, row(1, "s", "a", "FAVOR"), row(1, "s", "b", "AGAINST")))
        .containsEntry("a", true)
        .containsEntry("b", true);
  }

  @Test
  void otherStoriesAndMixedOrNeutralVersionsAreNot(SparkSession spark) {
    assertThat(
            marked(
                spark,
                row(1, "s", "a", "FAVOR"),
                row(1, "s", "b", "NEUTRAL"),
                row(1, "s", "c", "FAVOR"),
                row(1, "s", "c", "AGAINST"),
                row(1, "t", "d", "AGAINST")))
        .containsOnly(
            Map.entry("a", false),
            Map.entry("b", false),
            Map.entry("c", false),
            Map.entry("d", false));
  }

  @Test
  void laterNightDoesNotChangeAnEarlierOne(SparkSession spark) {
    assertThat(marked(spark, row(1, "s", "a", "FAVOR"), row(2, "s", "b", "AGAINST")))
        .containsEntry("a", false)
        .containsEntry("b", true);
  }

  private static Map<String, Boolean> marked(SparkSession spark, Row... rows) {
    Map<String, Boolean> out = new TreeMap<>();
    TranslationConflicts.marked(spark.createDataFrame(List.of(rows), SCHEMA))
        .select("article_id", "translation_conflict")
        .collectAsList()
        .forEach(r -> out.put(r.getString(0), r.getBoolean(1)));
    return out;
  }

  private static Row row(int day, String story, String article, String stance) {
    java.sql.Date date = java.sql.Date.valueOf(LocalDate.of(2023, 3, day));
    return RowFactory.create(date, story, "varn", "ceasefire", article, stance, false);
  }
}
