package org.stanceline.job;

import java.util.List;
import org.stanceline.config.Problems;
import org.stanceline.stance.Statement;
import picocli.CommandLine.Option;

/** The option that leaves out what is not sure enough. */
final class ConfidenceOptions {
  @Option(
      names = "--min-confidence",
      paramLabel = "X",
      defaultValue = "0",
      description = "Leave out statements less likely to be right than this, from 0 to 1.")
  private double least;

  /** Finds out whether the confidence is one: outside [0, 1] it is a problem. */
  void check(Problems problems) {
    if (!(least >= 0 && least <= 1)) {
      problems.add("--min-confidence", "must be from 0 to 1, not " + least);
    }
  }

  /** The least confidence, in [0, 1]. */
  double least() {
    return least;
  }

  /** The statements that are sure enough, in their order. */
  List<Statement> kept(List<Statement> statements) {
    return statements.stream().filter(s -> s.confidence() >= least).toList();
  }
}
