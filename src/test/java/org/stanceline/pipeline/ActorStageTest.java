package org.stanceline.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.spark.ml.PipelineModel;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.stanceline.config.DataFiles;
import org.stanceline.stance.Statement;
import org.stanceline.testing.SparkExtension;
import org.stanceline.testing.TinyModel;

/** Names of actors from a token classifier. */
@ExtendWith(SparkExtension.class)
class ActorStageTest {
  private static final List<String> TEXTS =
      List.of(
          "The delegates met on Monday. Torvik rejected the peace talks.",
          "Quarrel Bay rejected the peace talks. Jan Kovar supports the peace talks.",
          "Nobody spoke of the weather.");

  @SuppressWarnings("NullAway.Init") // JUnit sets it.
  @TempDir
  private static Path folder;

  @Test
  void namesAndTheirTypesComeFromTheModel(SparkSession spark) throws IOException {
    List<String> found = holders(spark, data("add", 8), TEXTS);
    assertThat(found)
        .containsExactly("Torvik person", "Quarrel Bay government, Jan Kovar person", "");
  }

  @Test
  void whatTheModelDoesNotNameIsNobodyWhenItReplacesOurNames(SparkSession spark)
      throws IOException {
    assertThat(holders(spark, data("replace", 8), TEXTS))
        .containsExactly("Torvik person", "Quarrel Bay government", "");
  }

  @Test
  void resultsDependNeitherOnBatchesNorOnEmptyTexts(SparkSession spark) throws IOException {
    List<String> mixed = new ArrayList<>();
    for (String text : TEXTS) {
      mixed.add("");
      mixed.add(text);
      mixed.add(" \n ");
    }
    List<String> expected = holders(spark, data("add", 8), TEXTS);
    for (int batch : new int[] {1, 64}) {
      List<String> found = holders(spark, data("add", batch), mixed);
      found.removeIf(String::isEmpty);
      assertThat(found).as("batches of %d", batch).isEqualTo(expected.subList(0, 2));
    }
  }

  @Test
  void savedPipelineGivesTheSameWhenLoaded(SparkSession spark, @TempDir Path saved)
      throws IOException {
    Dataset<Row> rows = StageTexts.of(spark, TEXTS);
    PipelineModel model = AnnotationPipeline.fitted("en", data("add", 8), rows);
    model.write().overwrite().save(saved.resolve("pipeline").toString());
    PipelineModel loaded = PipelineModel.load(saved.resolve("pipeline").toString());
    assertThat(loaded.transform(rows).drop("text").collectAsList().toString())
        .isEqualTo(model.transform(rows).drop("text").collectAsList().toString())
        .contains("Torvik");
  }

  private static DataFiles data(String names, int batch) throws IOException {
    Path model =
        TinyModel.tokenClassifier(
            folder.resolve("names"), Map.of("Torvik", "B-PER", "Quarrel", "B-LOC", "Bay", "I-LOC"));
    return StageTexts.data(
        """
        stages:
          en:
            actors:
              annotator: BertForTokenClassification
              model: %s
              labels: {PER: person, LOC: government}
              names: %s
              batch-size: %d
        """
            .formatted(model, names, batch));
  }

  private static List<String> holders(SparkSession spark, DataFiles data, List<String> texts) {
    Dataset<Row> rows = StageTexts.of(spark, texts);
    List<String> out = new ArrayList<>();
    for (List<Statement> statements :
        StageTexts.statements(AnnotationPipeline.fitted("en", data, rows), rows)) {
      out.add(
          statements.stream()
              .map(s -> s.actorName() + " " + s.actorType().label())
              .collect(java.util.stream.Collectors.joining(", ")));
    }
    return out;
  }
}
