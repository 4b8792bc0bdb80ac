package org.stanceline.stance;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.stanceline.config.DataFiles;
import org.stanceline.config.Problems;
import org.stanceline.config.YamlNode;

/**
 * The trained confidence as a file: {@code data/confidence.yaml}, with the keys {@code trained-on}
 * and {@code figures} for people, {@code intercept} and {@code weights} for the engine.
 */
public final class ConfidenceFile {
  /** Its path below the data folder. */
  public static final String PATH = "confidence.yaml";

  private static final double MOST = 1e6;

  private ConfidenceFile() {}

  /**
   * The confidence that the file describes; the fixed one where there is no file. Every feature
   * must be weighed, and nothing else; what is wrong is added to the problems.
   */
  public static Confidence read(DataFiles data, Problems problems) {
    if (data.read(PATH).isEmpty()) {
      return new FixedConfidence();
    }
    return data.parse(PATH, problems).map(ConfidenceFile::model).orElseGet(FixedConfidence::new);
  }

  private static Confidence model(YamlNode root) {
    Map<String, YamlNode> entries =
        root.entries(Set.of("trained-on", "figures", "intercept", "weights"));
    double intercept =
        root.required(entries, "intercept").map(n -> n.number(-MOST, MOST, 0)).orElse(0.0);
    Optional<YamlNode> weights = root.required(entries, "weights");
    EnumMap<Feature, Double> read = new EnumMap<>(Feature.class);
    if (weights.isPresent()) {
      Map<String, YamlNode> given = weights.get().entries(names());
      for (Feature feature : Feature.values()) {
        weights
            .get()
            .required(given, feature.label())
            .ifPresent(weight -> read.put(feature, weight.number(-MOST, MOST, 0)));
      }
    }
    return new LogisticConfidence(intercept, read);
  }

  private static Set<String> names() {
    return Arrays.stream(Feature.values())
        .map(Feature::label)
        .collect(Collectors.toUnmodifiableSet());
  }
}
