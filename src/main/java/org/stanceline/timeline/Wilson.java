package org.stanceline.timeline;

/**
 * The score interval of E. B. Wilson, "Probable inference, the law of succession, and statistical
 * inference", Journal of the American Statistical Association 22 (1927), 209-212, for a mean
 * stance.
 *
 * <p>A mean stance s over n story-days is read as the favourable share p = (1 + s) / 2, and the
 * ends of the interval for p are mapped back by 2p - 1. The polarities behind s may lie between -1
 * and 1; a quantity in [0, 1] with mean p varies by p(1 - p) at most, which is the variance that
 * Wilson assumes, so that the interval is, if anything, too wide. p times n need not be whole,
 * hence the formula in place of {@code WilsonScoreInterval} of commons-math, which counts
 * successes.
 */
final class Wilson {
  /** The 0.975 quantile of the standard normal distribution: two-sided 95 %. */
  static final double Z_95 = 1.959963984540054;

  private Wilson() {}

  /**
   * The 95 % interval of a mean stance; contains it.
   *
   * @param stance in [-1, 1]
   * @param storyDays at least 1
   */
  static Interval of(double stance, int storyDays) {
    if (storyDays < 1) {
      throw new IllegalArgumentException("an interval needs a story-day, got " + storyDays);
    }
    double p = (1 + stance) / 2;
    double zz = Z_95 * Z_95 / storyDays;
    double centre = (p + zz / 2) / (1 + zz);
    double half = Z_95 / (1 + zz) * Math.sqrt((p * (1 - p) + zz / 4) / storyDays);
    // At p = 0 and p = 1 an end equals the share but for rounding, which must not push it past.
    double low = Math.max(-1, 2 * (centre - half) - 1);
    double high = Math.min(1, 2 * (centre + half) - 1);
    return new Interval(Math.min(low, stance), Math.max(high, stance));
  }
}
