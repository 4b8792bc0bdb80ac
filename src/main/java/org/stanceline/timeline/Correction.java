package org.stanceline.timeline;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How votes of stories are off, as an audited random sample tells: a line from what a person found
 * right to what was read.
 *
 * <p>A misread side is likely to be that of the other camp, so the same share of misreadings moves
 * a staunch supporter's mean by much and a divided actor's by little: {@code read = intercept +
 * slope * right}. The line is a regression in the sample by its design weights (W. A. Fuller,
 * "Regression analysis for sample survey", Sankhya C 37 (1975), 117-132); the mean of an actor is
 * set right by its inverse (W. J. Rogan and B. Gladen, "Estimating prevalence from the results of a
 * screening test", American Journal of Epidemiology 107 (1978), 71-76, for two sides; W. A. Fuller,
 * "Measurement Error Models", 1987). That labels of a random sample must set right what a model
 * read, however good it is: N. Egami, M. Hinck, B. Stewart and H. Wei, "Using imperfect surrogates
 * for downstream inference", NeurIPS 2023. Assumed is that how often a position is misread hangs on
 * the position and not on who holds it.
 */
public final class Correction implements Serializable {
  /** With fewer audited on a topic, the line over all topics stands in for it. */
  public static final int LEAST_AUDITED = 30;

  /** A flatter line tells too little of what is right. */
  static final double LEAST_SLOPE = 0.2;

  private static final String ALL = "";

  private static final Correction NONE = new Correction(Map.of());

  private final Map<String, Line> lines;

  /**
   * What an audit found.
   *
   * @param topic null: over all topics
   * @param intercept mean of what is read of a position of strength 0
   * @param slope what is read of a difference of 1
   * @param interceptVariance of the estimate; at least 0
   * @param slopeVariance of the estimate; at least 0
   * @param covariance of the two
   * @param audited rows it rests on
   */
  public record Line(
      @Nullable String topic,
      double intercept,
      double slope,
      double interceptVariance,
      double slopeVariance,
      double covariance,
      int audited)
      implements Serializable {
    public Line {
      if (!(Math.abs(intercept) <= 1) || !(Math.abs(slope) <= 2)) {
        throw new IllegalArgumentException(
            "the intercept must be in [-1, 1] and the slope in [-2, 2]: "
                + intercept
                + ", "
                + slope);
      }
      if (!(interceptVariance >= 0) || !(slopeVariance >= 0) || audited < 0) {
        throw new IllegalArgumentException(
            "variances and audited must not be negative: %s, %s, %d"
                .formatted(interceptVariance, slopeVariance, audited));
      }
      if (Double.isNaN(covariance)) {
        throw new IllegalArgumentException("the covariance must be a number");
      }
    }

    private double right(double read) {
      return Math.max(-1, Math.min(1, (read - intercept) / slope));
    }
  }

  private Correction(Map<String, Line> lines) {
    this.lines = lines;
  }

  /** No audit: nothing is corrected. */
  public static Correction none() {
    return NONE;
  }

  /**
   * The correction of an audit.
   *
   * @throws IllegalArgumentException if two lines are of the same topic
   */
  public static Correction of(List<Line> lines) {
    Map<String, Line> out = new HashMap<>();
    for (Line line : lines) {
      String topic = line.topic() == null ? ALL : line.topic();
      if (out.put(topic, line) != null) {
        throw new IllegalArgumentException("two lines of " + line.topic());
      }
    }
    return new Correction(Map.copyOf(out));
  }

  /**
   * The mean of the votes of a period, at least one, of one topic, as it would be if all had been
   * read right. The interval adds the doubt about the line, which all stories share, to that of the
   * mean.
   *
   * @return null where too few were audited to tell
   */
  @Nullable Posterior apply(List<StoryStance> stories) {
    Line line = line(stories.get(0).topic());
    if (line == null) {
      return null;
    }
    Moments votes = Moments.of(Votes.of(stories));
    double right = line.right(votes.mean());
    double shared =
        Math.max(
            0,
            line.interceptVariance()
                + right * right * line.slopeVariance()
                + 2 * right * line.covariance());
    Posterior read = Posterior.alone(votes, shared);
    return new Posterior(
        right,
        new Interval(
            Math.min(right, line.right(read.interval().low())),
            Math.max(right, line.right(read.interval().high()))));
  }

  /** What holds for a topic; null where too few were audited, or misreadings hide all. */
  @Nullable Line line(String topic) {
    Line own = lines.get(topic);
    Line line = own != null && own.audited() >= LEAST_AUDITED ? own : lines.get(ALL);
    return line != null && line.audited() >= LEAST_AUDITED && line.slope() >= LEAST_SLOPE
        ? line
        : null;
  }
}
