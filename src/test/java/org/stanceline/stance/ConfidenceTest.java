package org.stanceline.stance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.stanceline.config.DataFiles;
import org.stanceline.config.Problem;
import org.stanceline.config.Problems;

class ConfidenceTest {
  @Test
  void logisticFunctionOfTheWeightedSum() {
    LogisticConfidence model =
        new LogisticConfidence(0.5, Map.of(Feature.STRENGTH, 2.0, Feature.NEUTRAL, -3.0));

    assertThat(model.of(features(Map.of()))).isEqualTo(0.62);
    assertThat(model.probability(features(Map.of(Feature.STRENGTH, 0.5))))
        .isCloseTo(1 / (1 + Math.exp(-1.5)), within(1e-12));
    assertThat(model.of(features(Map.of(Feature.STRENGTH, 0.5, Feature.NEUTRAL, 1.0))))
        .isEqualTo(0.18);
    assertThat(model.of(features(Map.of(Feature.TURNS, 4.0)))).isEqualTo(0.62);
  }

  @Test
  void fixedFormulaGoesByStrengthAlone() {
    FixedConfidence fixed = new FixedConfidence();
    assertThat(fixed.of(features(Map.of(Feature.STRENGTH, 0.9)))).isEqualTo(0.86);
    assertThat(fixed.of(features(Map.of(Feature.STRENGTH, 0.9, Feature.NEUTRAL, 1.0))))
        .isEqualTo(0.6);
  }

  @Test
  void withoutAFileTheFormulaIsFixed() {
    Problems problems = new Problems();
    assertThat(ConfidenceFile.read(DataFiles.of(Map.of()), problems))
        .isInstanceOf(FixedConfidence.class);
    assertThat(problems.isEmpty()).isTrue();
  }

  @Test
  void shippedFileWeighsEveryFeature() {
    Problems problems = new Problems();
    Confidence shipped = ConfidenceFile.read(DataFiles.packaged(), problems);
    assertThat(problems.sorted()).isEmpty();
    assertThat(((LogisticConfidence) shipped).weights()).containsOnlyKeys(Feature.values());
  }

  @Test
  void everyProblemIsToldWithFileLineAndKey() {
    String weights =
        Arrays.stream(Feature.values())
            .filter(f -> f != Feature.ANAPHOR)
            .map(f -> "  " + f.label() + ": " + (f == Feature.STRENGTH ? "much" : "0.1"))
            .collect(Collectors.joining("\n"));

    assertThat(problems("intercept: 1.0\nweights:\n  mood: 0.3\n" + weights + "\n"))
        .satisfiesExactlyInAnyOrder(
            p -> assertThat(p).startsWith("confidence.yaml:3: weights: lacks the key 'anaphor'"),
            p -> assertThat(p).startsWith("confidence.yaml:3: weights.mood: is not a known key"),
            p -> assertThat(p).startsWith("confidence.yaml:4: weights.strength: must be a number"));
    assertThat(problems("weights: {}\n"))
        .contains("confidence.yaml:1: lacks the key 'intercept'; add it");
    assertThat(problems("intercept: 1\n"))
        .containsExactly("confidence.yaml:1: lacks the key 'weights'; add it");
  }

  private static List<String> problems(String content) {
    Problems problems = new Problems();
    ConfidenceFile.read(DataFiles.of(Map.of(ConfidenceFile.PATH, content)), problems);
    return problems.sorted().stream().map(Problem::toString).toList();
  }

  private static TraceFeatures features(Map<Feature, Double> values) {
    return new TraceFeatures(values);
  }
}
