package org.stanceline.job.evaluation;

import java.util.List;

/**
 * How found conflicts between versions compare with annotated ones. What is counted are articles,
 * actors and topics: several statements of an actor on a topic in an article are one.
 *
 * @param annotated how many there are
 * @param found how many were found
 * @param right how many of these are annotated
 * @param missed annotated ones that were not found, each as article, actor and topic
 * @param wrong found ones that are not annotated
 */
public record ConflictScores(
    int annotated, int found, int right, List<String> missed, List<FoundConflict> wrong) {
  public ConflictScores {
    missed = List.copyOf(missed);
    wrong = List.copyOf(wrong);
  }

  /** Where there is nothing to divide by, 0. */
  public Scores.Ratio ratio() {
    return Scores.Ratio.of(right, found - right, annotated - right);
  }
}
