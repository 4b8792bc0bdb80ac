package org.stanceline.job;

import java.util.List;
import org.stanceline.config.Problems;
import picocli.CommandLine.Option;

/** Options that choose statements by their confidence, for scores. */
final class ThresholdOptions {
  /** The thresholds at which precision and recall are told. */
  static final List<Double> DEFAULT = List.of(0.0, 0.5, 0.6, 0.7, 0.8, 0.9);

  @Option(
      names = "--thresholds",
      split = ",",
      paramLabel = "X",
      description =
          "Confidences, with commas between, at which the pair scores are told"
              + " (0.0,0.5,0.6,0.7,0.8,0.9).")
  private List<Double> thresholds = DEFAULT;

  /** The thresholds; one outside [0, 1] is a problem. */
  List<Double> read(Problems problems) {
    thresholds.stream()
        .filter(x -> !(x >= 0 && x <= 1))
        .forEach(x -> problems.add("--thresholds", "must be from 0 to 1, not " + x));
    return thresholds;
  }
}
