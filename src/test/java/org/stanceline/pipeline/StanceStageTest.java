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
import org.stanceline.stance.Stance;
import org.stanceline.stance.Statement;
import org.stanceline.testing.SparkExtension;
import org.stanceline.testing.TinyModel;

/** Sides from a zero-shot classifier, beside a token classifier in one session. */
@ExtendWith(SparkExtension.class)
class StanceStageTest {
  private static final List<String> TEXTS =
      List.of(
          "Jan Kovar rejected the peace talks.",
          "Jan Kovar supports the peace talks. Torvik warmly rejected the peace talks.");

  @SuppressWarnings("NullAway.Init") // JUnit sets it.
  @TempDir
  private static Path folder;

  @Test
  void sidesComeFromTheModelAndTheTraceTellsSo(SparkSession spark, @TempDir Path saved)
      throws IOException {
    List<String> mixed = new ArrayList<>();
    for (String text : TEXTS) {
      mixed.add("");
      mixed.add(text);
      mixed.add("Nobody spoke of the weather.");
    }
    Dataset<Row> rows = StageTexts.of(spark, mixed);
    PipelineModel pipeline = AnnotationPipeline.fitted("en", data(0.5), rows);
    List<List<Statement>> found = StageTexts.statements(pipeline, rows);

    assertThat(found.get(0)).isEmpty();
    assertThat(found.get(2)).isEmpty();
    assertThat(found.get(1)).singleElement().satisfies(s -> side(s, "Jan Kovar", Stance.AGAINST));
    // The model knows "warmly", and says of "rejected" what a model may say: the opposite of us.
    assertThat(found.get(4))
        .satisfiesExactly(
            s -> side(s, "Jan Kovar", Stance.FAVOR), s -> side(s, "Torvik", Stance.FAVOR));
    assertThat(found.get(4).get(1).trace())
        .last()
        .asString()
        .startsWith("BertForZeroShotClassification: FAVOR at ");
    assertThat(found.get(4).get(1).trace()).hasSizeGreaterThan(1);

    pipeline.write().overwrite().save(saved.resolve("pipeline").toString());
    PipelineModel loaded = PipelineModel.load(saved.resolve("pipeline").toString());
    assertThat(StageTexts.statements(loaded, rows)).isEqualTo(found);
  }

  @Test
  void anUnsureModelChangesNothing(SparkSession spark) throws IOException {
    Dataset<Row> rows = StageTexts.of(spark, TEXTS);
    List<Statement> found =
        StageTexts.statements(AnnotationPipeline.fitted("en", data(0.99), rows), rows).get(1);
    assertThat(found).extracting(Statement::stance).containsExactly(Stance.FAVOR, Stance.AGAINST);
    assertThat(found.toString()).doesNotContain("BertForZeroShot");
  }

  private static void side(Statement statement, String holder, Stance stance) {
    assertThat(statement.actorName()).isEqualTo(holder);
    assertThat(statement.stance()).isEqualTo(stance);
    assertThat(Math.abs(statement.polarity())).isGreaterThan(0.5);
    assertThat(statement.confidence()).isGreaterThan(0.5);
    assertThat(Math.signum(statement.polarity())).isEqualTo(stance == Stance.FAVOR ? 1.0 : -1.0);
  }

  private static DataFiles data(double threshold) throws IOException {
    Path judge =
        TinyModel.zeroShot(
            folder.resolve("judge"),
            Map.of("rejected", -1f, "supports", 1f, "warmly", 1.5f, "backs", 1f, "fights", -1f));
    Path names = TinyModel.tokenClassifier(folder.resolve("names"), Map.of("Torvik", "B-PER"));
    return StageTexts.data(
        """
        stages:
          en:
            actors:
              annotator: BertForTokenClassification
              model: %s
              labels: {PER: person}
            stance:
              annotator: BertForZeroShotClassification
              model: %s
              hypotheses:
                favor: "{holder} backs {topic}"
                against: "{holder} fights {topic}"
              threshold: %s
        """
            .formatted(names, judge, threshold));
  }
}
