package org.stanceline.timeline;

/**
 * What votes amount to.
 *
 * @param mean in [-1, 1]
 * @param variance around the mean, at least 0
 * @param count how many votes of equal weight would tell as much; 0 for none
 */
record Moments(double mean, double variance, double count) {
  static final Moments NONE = new Moments(0, 0, 0);

  static Moments of(Votes votes) {
    return new Moments(votes.mean(), votes.variance(), votes.effective());
  }

  /** Mean of the squares of the votes. */
  double square() {
    return variance + mean * mean;
  }

  /** The same votes, counting together as at most so many. */
  Moments atMost(double most) {
    return new Moments(mean, variance, Math.min(most, count));
  }
}
