package org.stanceline.job.simulation;

/**
 * What made stories are like.
 *
 * @param seed of all chance
 * @param actors on one topic, that is tests that are judged together; at least 2
 * @param families topics for each scenario; at least 1
 * @param stories a side, where a scenario does not vary them; at least 4
 * @param shift planted, where a scenario does not vary it; in (0, 1.6]
 * @param error share of stories that are read as the opposite side; in [0, 0.5)
 * @param spread standard deviation of graded votes around the actor's stance; in (0, 0.6]
 */
public record Assumptions(
    long seed, int actors, int families, int stories, double shift, double error, double spread) {
  /** The mean of votes as they are read: opposite sides cancel. */
  double asRead(double stance) {
    return stance * (1 - 2 * error);
  }
}
