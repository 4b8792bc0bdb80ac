package org.stanceline.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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

/** Places that mean a topic, from embeddings. */
@ExtendWith(SparkExtension.class)
class TopicStageTest {
  private static final List<String> TEXTS =
      List.of(
          "The peace talks opened on Monday. Jan Kovar demands a quiet supper.",
          "The peace talks opened on Monday. Jan Kovar demands a quiet holiday.",
          "Nobody spoke of the weather.");

  @SuppressWarnings("NullAway.Init") // JUnit sets it.
  @TempDir
  private static Path folder;

  @Test
  void aPlaceNearATopicInAnArticleThatNamesItIsAMention(SparkSession spark, @TempDir Path saved)
      throws IOException {
    // Spark NLP gives the pieces of this one in a row; they are averaged here.
    Dataset<Row> rows = StageTexts.of(spark, TEXTS);
    PipelineModel pipeline =
        AnnotationPipeline.fitted("en", data("BertSentenceEmbeddings", 8), rows);
    List<List<Statement>> found = StageTexts.statements(pipeline, rows);
    assertThat(found.get(0))
        .singleElement()
        .satisfies(s -> assertThat(s.topicTerm()).isEqualTo("quiet supper"))
        .satisfies(s -> assertThat(s.actorName()).isEqualTo("Jan Kovar"));
    assertThat(found.subList(1, 3)).allMatch(List::isEmpty);

    pipeline.write().overwrite().save(saved.resolve("pipeline").toString());
    PipelineModel loaded = PipelineModel.load(saved.resolve("pipeline").toString());
    assertThat(StageTexts.statements(loaded, rows)).isEqualTo(found);
  }

  @Test
  void resultsDependNeitherOnBatchesNorOnEmptyTexts(SparkSession spark) throws IOException {
    List<String> mixed = new ArrayList<>();
    for (String text : TEXTS) {
      mixed.add("");
      mixed.add(text);
    }
    Dataset<Row> rows = StageTexts.of(spark, mixed);
    for (int batch : new int[] {1, 64}) {
      List<List<Statement>> found =
          StageTexts.statements(
              AnnotationPipeline.fitted("en", data("E5Embeddings", batch), rows), rows);
      assertThat(found).as("batches of %d", batch).hasSize(mixed.size());
      assertThat(found.get(1)).hasSize(1);
      assertThat(found.subList(2, mixed.size())).allMatch(List::isEmpty);
    }
  }

  private static DataFiles data(String annotator, int batch) throws IOException {
    Map<String, float[]> vectors = new LinkedHashMap<>();
    vectors.put("a", new float[] {0, 0, 1});
    vectors.put("Peace", new float[] {1, 0, 0});
    vectors.put("peace", new float[] {1, 0, 0});
    vectors.put("talks", new float[] {1, 0, 0});
    vectors.put("supper", new float[] {2, 0, 0});
    vectors.put("holiday", new float[] {0, 2, 0});
    Path model = TinyModel.embeddings(folder.resolve("vectors"), vectors);
    return StageTexts.data(
        """
        stages:
          en:
            topics: {annotator: %s, model: %s, threshold: 0.9, batch-size: %d}
        """
            .formatted(annotator, model, batch));
  }
}
