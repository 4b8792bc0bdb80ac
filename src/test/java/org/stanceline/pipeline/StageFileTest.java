package org.stanceline.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stanceline.actor.ActorType;
import org.stanceline.config.DataFiles;
import org.stanceline.config.Problem;
import org.stanceline.config.Problems;
import org.stanceline.stance.Stance;
import org.stanceline.testing.TinyModel;

class StageFileTest {
  private static final Map<String, String> LEXICON = Map.of("lexicon/en/language.yaml", "x: y");

  @Test
  void withoutAFileEveryStageIsOurOwn() {
    assertThat(StageFile.of("en", DataFiles.of(LEXICON)).areOwn()).isTrue();
    assertThat(StageFile.namesModels(DataFiles.packaged())).isFalse();
  }

  @Test
  void settingsAreReadByLanguage(@TempDir Path folder) throws IOException {
    Path model = TinyModel.tokenClassifier(folder, Map.of("Torvik", "B-PER"));
    DataFiles data =
        data(
            """
            stages:
              en:
                actors:
                  annotator: DistilBertForTokenClassification
                  model: %s
                  labels: {PER: person, LOC: government}
                  names: replace
                  batch-size: 4
                topics: {annotator: E5Embeddings, model: e5_small, threshold: 0.6}
                stance:
                  annotator: BertForZeroShotClassification
                  model: hdfs://models/judge
                  hypotheses: {favor: "{holder} backs {topic}", against: "{holder} fights {topic}"}
            """
                .formatted(model));
    Stages stages = StageFile.of("en", data);
    assertThat(stages.actors())
        .isEqualTo(
            new Stages.Actors(
                new StageModel(
                    StageKind.ACTORS,
                    "DistilBertForTokenClassification",
                    model.toString(),
                    4,
                    128,
                    true),
                Map.of("PER", ActorType.PERSON, "LOC", ActorType.GOVERNMENT),
                true));
    assertThat(stages.topics())
        .isEqualTo(
            new Stages.Topics(
                new StageModel(StageKind.TOPICS, "E5Embeddings", "e5_small", 8, 128, true), 0.6));
    assertThat(Objects.requireNonNull(stages.stance()).hypotheses())
        .containsOnlyKeys(Stance.FAVOR, Stance.AGAINST);
    assertThat(StageFile.of("fr", data).areOwn()).isTrue();
    assertThat(StageFile.namesModels(data)).isTrue();
  }

  @Test
  void allProblemsAreToldAtOnceWithTheirPlaces() {
    Problems problems = new Problems();
    StageFile.read(
        data(
            """
            stages:
              xx: {}
              en:
                actors: {annotator: BertEmbeddings, model: here, labels: {PER: human}}
                topics: {annotator: E5Embeddings, model: ./no/such/folder, threshold: 2}
                stance:
                  annotator: BertForZeroShotClassification
                  model: judge
                  hypothesis: {}
                  hypotheses: {favor: "{holder} is in favour"}
            """),
        problems);
    assertThat(problems.sorted().stream().map(Problem::toString))
        .satisfiesExactlyInAnyOrder(
            p -> assertThat(p).startsWith("pipeline.yaml:2: stages.xx: 'xx' is no language"),
            p ->
                assertThat(p)
                    .startsWith("pipeline.yaml:4: stages.en.actors.annotator: must be one of"),
            p -> assertThat(p).startsWith("pipeline.yaml:4: stages.en.actors.labels.PER: must be"),
            p -> assertThat(p).contains(":5: stages.en.topics.model: there is no folder"),
            p -> assertThat(p).contains(":5: stages.en.topics.threshold: must be a number"),
            p -> assertThat(p).contains(":9: stages.en.stance.hypothesis: is not a known key"),
            p -> assertThat(p).contains("hypotheses.favor: must name {topic}"),
            p -> assertThat(p).contains("hypotheses: lacks the key 'against'"));
  }

  @Test
  void aFolderWithoutAModelIsTold(@TempDir Path folder) {
    Problems problems = new Problems();
    StageFile.read(
        data(
            "stages: {en: {topics: {annotator: E5Embeddings, threshold: 0.5, model: %s}}}"
                .formatted(folder)),
        problems);
    assertThat(problems.sorted())
        .singleElement()
        .asString()
        .contains("holds no model; put model.onnx and assets/ there");
  }

  @Test
  void theFileCountsInTheHashOfTheConfiguration() {
    assertThat(data("stages: {}").sha256()).isNotEqualTo(DataFiles.of(LEXICON).sha256());
    assertThat(List.of(data("stages: {}").sha256()))
        .doesNotContain(data("stages: {en: {}}").sha256());
  }

  private static DataFiles data(String pipeline) {
    return DataFiles.of(LEXICON)
        .with("lexicon/fr/language.yaml", "x: y")
        .with(StageFile.PATH, pipeline);
  }
}
