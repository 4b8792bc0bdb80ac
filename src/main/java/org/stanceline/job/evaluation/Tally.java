package org.stanceline.job.evaluation;

import java.util.EnumMap;
import java.util.Map;

/** Counts of one scoring; added to while articles are compared. */
final class Tally {
  int pairRight;
  int pairFalse;
  int pairMissed;
  int detected;
  int detectedFalse;
  int detectedMissed;
  int statementRight;
  int statementFalse;
  int statementMissed;
  private final Map<PairLabel, Map<PairLabel, Integer>> confusion = new EnumMap<>(PairLabel.class);

  /** Notes a detected pair's annotated and found label. */
  void confuse(PairLabel gold, PairLabel found) {
    confusion
        .computeIfAbsent(gold, k -> new EnumMap<>(PairLabel.class))
        .merge(found, 1, Integer::sum);
  }

  int confused(PairLabel gold, PairLabel found) {
    return confusion.getOrDefault(gold, Map.of()).getOrDefault(found, 0);
  }

  Scores scores() {
    Scores.Ratio pair = Scores.Ratio.of(pairRight, pairFalse, pairMissed);
    Scores.Ratio detection = Scores.Ratio.of(detected, detectedFalse, detectedMissed);
    Scores.Ratio statement = Scores.Ratio.of(statementRight, statementFalse, statementMissed);
    double accuracy = detected == 0 ? 0 : (double) pairRight / detected;
    double f1 = f1(PairLabel.FAVOR) + f1(PairLabel.AGAINST) + f1(PairLabel.NEUTRAL);
    return new Scores(
        detected + detectedMissed, pair, detection.f1(), accuracy, f1 / 3, statement.f1());
  }

  private double f1(PairLabel label) {
    int falsely = 0;
    int missed = 0;
    for (PairLabel other : PairLabel.values()) {
      if (other != label) {
        falsely += confused(other, label);
        missed += confused(label, other);
      }
    }
    return Scores.Ratio.of(confused(label, label), falsely, missed).f1();
  }
}
