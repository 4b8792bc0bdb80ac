package org.stanceline.timeline;

import org.apache.commons.math3.distribution.BetaDistribution;
import org.apache.commons.math3.special.Beta;

/**
 * The stance of an actor in a period given the votes of its stories and the actor's own past.
 *
 * <p>The model. The votes of a period are draws from an unknown distribution on [-1, 1], whose mean
 * is the stance. Its prior is a Dirichlet process (T. S. Ferguson, "A Bayesian analysis of some
 * nonparametric problems", Annals of Statistics 1 (1973), 209-230), that is a Bayesian bootstrap
 * (D. B. Rubin, "The Bayesian bootstrap", Annals of Statistics 9 (1981), 130-134) over three kinds
 * of stories:
 *
 * <ul>
 *   <li>one vague pseudo-story, half for and half against, nearly as strong as the stories at hand
 *       (mean square of the votes, but at least {@link #LEAST_SQUARE}). For votes of -1 and 1 alone
 *       it is Jeffreys' prior, whose intervals keep their level (L. D. Brown, T. T. Cai and A.
 *       DasGupta, "Interval estimation for a binomial proportion", Statistical Science 16 (2001),
 *       101-133). It widens the interval and never moves the point;
 *   <li>the actor's past as a power prior (J. G. Ibrahim and M.-H. Chen, "Power prior distributions
 *       for regression models", Statistical Science 15 (2000), 46-60): past stories, halved in
 *       weight every {@link #HALF_LIFE_DAYS} days, counting together as at most {@link #MOST_PAST};
 *   <li>the stories of the period, as many as they are effectively.
 * </ul>
 *
 * <p>Whether the past tells of the present at all is open: the posterior is the mixture of the
 * model with the past and of that without, by their probabilities from even odds. The Bayes factor
 * is that of two beta-binomials on (1 + vote) / 2 with one share or two (R. E. Kass and A. E.
 * Raftery, "Bayes factors", JASA 90 (1995), 773-795), the counts scaled by how much less graded
 * votes vary than two-sided ones (R. W. M. Wedderburn, "Quasi-likelihood functions", Biometrika 61
 * (1974), 439-447). So a small count shrinks to the actor's own past, never to 0; a real turn is
 * not smoothed away; and without a past the point is the plain mean.
 *
 * <p>Each component is a Beta distribution on [-1, 1] with the mean and the variance of the mean
 * that the process has. The three constants were set so that the simulated coverage of the interval
 * lies between 0.93 and 0.97 for graded and for two-sided votes, from 2 to 40 stories, with and
 * without a turn: {@code jobs/stanceline simulate} shows it.
 *
 * @param mean the point, in [-1, 1]
 * @param interval 95 %, equal tails; contains the point
 */
record Posterior(double mean, Interval interval) {
  /** Past stories count together as at most so many. */
  static final double MOST_PAST = 2;

  /** A past story counts half after so many days. */
  static final double HALF_LIFE_DAYS = 28;

  /** Square of the strength that the vague pseudo-story has at least. */
  static final double LEAST_SQUARE = 0.2;

  private static final double VAGUE = 1;
  private static final double TAIL = 0.025;

  /** Graded votes are taken to vary by at least this part of what two-sided ones do. */
  private static final double LEAST_DISPERSION = 0.05;

  /** Halvings of [0, 1] to a quantile: finer than any vote. */
  private static final int HALVINGS = 40;

  /** From the votes of a period and those of the past; {@link Moments#NONE} for no past. */
  static Posterior of(Moments present, Moments past) {
    if (past.count() <= 0) {
      return alone(present);
    }
    Moments few = past.atMost(MOST_PAST);
    double same = same(present, past);
    double together =
        (few.count() * few.mean() + present.count() * present.mean())
            / (few.count() + present.count());
    return mixture(
        same * together + (1 - same) * present.mean(),
        same,
        beta(present, few, 0),
        beta(present, Moments.NONE, 0));
  }

  /** From the votes of a period alone: its plain mean, nothing borrowed. */
  static Posterior alone(Moments present) {
    return alone(present, 0);
  }

  /**
   * From the votes of a period alone.
   *
   * @param shared variance that all votes share, which does not shrink with their number
   */
  static Posterior alone(Moments present, double shared) {
    BetaDistribution beta = beta(present, Moments.NONE, shared);
    return mixture(present.mean(), 1, beta, beta);
  }

  /** The probability that past and present have one mean, from even odds. */
  static double same(Moments present, Moments past) {
    double n = present.count();
    double c = past.count();
    double pooled = (c * past.mean() + n * present.mean()) / (c + n);
    double most = 1 - pooled * pooled;
    double within = (n * present.variance() + c * past.variance() + most) / (n + c + 1);
    double dispersion = most > 0 ? Math.max(LEAST_DISPERSION, Math.min(1, within / most)) : 1;
    double forNow = n * (1 + present.mean()) / 2 / dispersion;
    double againstNow = n * (1 - present.mean()) / 2 / dispersion;
    double forThen = c * (1 + past.mean()) / 2 / dispersion;
    double againstThen = c * (1 - past.mean()) / 2 / dispersion;
    double one = logMarginal(forNow + forThen, againstNow + againstThen);
    double two = logMarginal(forNow, againstNow) + logMarginal(forThen, againstThen);
    return 1 / (1 + Math.exp(two - one));
  }

  /** Logarithm of the marginal likelihood of counts under Jeffreys' prior. */
  private static double logMarginal(double successes, double failures) {
    return Beta.logBeta(0.5 + successes, 0.5 + failures) - Beta.logBeta(0.5, 0.5);
  }

  private static Posterior mixture(
      double point, double share, BetaDistribution first, BetaDistribution second) {
    double low = quantile(TAIL, share, first, second);
    double high = quantile(1 - TAIL, share, first, second);
    return new Posterior(point, new Interval(Math.min(low, point), Math.max(high, point)));
  }

  private static double quantile(
      double level, double share, BetaDistribution first, BetaDistribution second) {
    double low = 0;
    double high = 1;
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (low + high) / 2;
      double below = share * first.cumulativeProbability(middle);
      if (share < 1) {
        below += (1 - share) * second.cumulativeProbability(middle);
      }
      if (below < level) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return low + high - 1;
  }

  /** The distribution of (1 + mean) / 2. */
  private static BetaDistribution beta(Moments present, Moments past, double shared) {
    double n = present.count();
    double c = past.count();
    double square = (n * present.square() + c * past.square()) / (n + c);
    double vague = Math.min(1, LEAST_SQUARE + (1 - LEAST_SQUARE) * square);
    double total = VAGUE + c + n;
    double centre = (c * past.mean() + n * present.mean()) / total;
    double spread = ((VAGUE * vague + (n + c) * square) / total - centre * centre) / (total + 1);
    // What is shared may ask for a larger variance than [-1, 1] can hold.
    double size = Math.max(1, (1 - centre * centre) / (spread + shared) - 1);
    return new BetaDistribution(null, size * (1 + centre) / 2, size * (1 - centre) / 2);
  }
}
