package org.stanceline.audit;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.math3.distribution.TDistribution;

/**
 * The ratio of two totals over all units, estimated from a stratified random sample: each row
 * weighs as many units as its stratum has for each labelled row. J. Hájek's ratio (comment in
 * "Foundations of Statistical Inference", 1971); its variance by linearisation with finite
 * population correction (W. G. Cochran, "Sampling Techniques", 1977, sections 5 and 6; for a
 * domain, that is rows of which some count nothing, C.-E. Särndal, B. Swensson and J. Wretman,
 * "Model Assisted Survey Sampling", 1992, chapter 10).
 *
 * <p>Rows that nobody labelled are taken to be like the labelled ones of their stratum.
 *
 * @param value the ratio
 * @param variance of it; where a stratum has one row alone, it is taken to vary as all rows do; 0
 *     for one row in all, which tells no variance
 * @param remaining share of the variance that is left because not all units were looked at: 0 where
 *     all were, near 1 where few were
 * @param weightless the number of rows that, drawn without strata or weights, would tell as much as
 *     these would if they varied alike (L. Kish, "Survey Sampling", 1965)
 * @param freedom degrees of freedom of the variance; at least 1
 * @param rows rows that count
 */
record Ratio(
    double value, double variance, double remaining, double weightless, int freedom, int rows) {
  private static final double LEVEL = 0.975;

  /** The 0.975 quantile of the standard normal distribution: two-sided 95 %. */
  static final double Z_95 = 1.959963984540054;

  /**
   * A labelled row.
   *
   * @param size units of the stratum
   * @param x what it adds to the lower total, at least 0; 0 if it does not count
   * @param y what it adds to the upper total
   */
  record Row(String stratum, long size, double x, double y) {}

  /** The ratio; empty where no row counts. */
  static Optional<Ratio> of(List<Row> labelled) {
    TreeMap<String, List<Row>> strata =
        labelled.stream()
            .collect(Collectors.groupingBy(Row::stratum, TreeMap::new, Collectors.toList()));
    double upper = 0;
    double lower = 0;
    double squares = 0;
    for (List<Row> rows : strata.values()) {
      double weight = weight(rows);
      for (Row row : rows) {
        upper += weight * row.y();
        lower += weight * row.x();
        squares += weight * row.x() * weight * row.x();
      }
    }
    if (!(lower > 0)) {
      return Optional.empty();
    }
    double value = upper / lower;
    double pooled = labelled.size() > 1 ? variance(labelled, value) : 0;
    double variance = 0;
    double left = 0;
    double full = 0;
    int freedom = 0;
    boolean single = false;
    for (List<Row> rows : strata.values()) {
      double fraction = 1 - (double) rows.size() / rows.get(0).size();
      double spread = rows.size() > 1 ? variance(rows, value) : pooled;
      double scale = weight(rows) / lower * weight(rows) / lower * rows.size();
      variance += scale * fraction * spread;
      double x = rows.stream().mapToDouble(Row::x).average().orElse(0);
      left += scale * x * x * fraction;
      full += scale * x * x;
      boolean counts = fraction > 0 && x > 0;
      freedom += counts ? rows.size() - 1 : 0;
      single |= counts && rows.size() == 1;
    }
    int rows = (int) labelled.stream().filter(row -> row.x() > 0).count();
    return Optional.of(
        new Ratio(
            value,
            variance,
            left / full,
            lower * lower / squares,
            Math.max(1, single ? labelled.size() - 1 : freedom),
            rows));
  }

  /**
   * The ratio as a share in [0, 1] with its 95 % interval: the score interval of E. B. Wilson
   * ("Probable inference, the law of succession, and statistical inference", Journal of the
   * American Statistical Association 22, 1927, 209-212) for the effective number of rows of E. L.
   * Korn and B. I. Graubard ("Confidence intervals for proportions with small expected number of
   * positive counts estimated from survey data", Survey Methodology 24, 1998, 193-201), which is at
   * most the number of rows. Where all units were looked at there is no doubt left.
   */
  Estimate share() {
    double p = Math.max(0, Math.min(1, value));
    if (remaining <= 0) {
      return new Estimate(p, p, p, rows);
    }
    double n = effective(p) / remaining;
    double zz = Z_95 * Z_95 / n;
    double centre = (p + zz / 2) / (1 + zz);
    double half = Z_95 / (1 + zz) * Math.sqrt((p * (1 - p) + zz / 4) / n);
    return new Estimate(
        p, Math.min(p, Math.max(0, centre - half)), Math.max(p, Math.min(1, centre + half)), rows);
  }

  private double effective(double p) {
    double full = variance / remaining;
    double n = full > 0 && p > 0 && p < 1 ? p * (1 - p) / full : weightless;
    if (rows > 1 && freedom < rows - 1) {
      n *= Math.pow(quantile(rows - 1) / quantile(freedom), 2);
    }
    return Math.min(rows, n);
  }

  private static double quantile(int freedom) {
    return new TDistribution(null, freedom).inverseCumulativeProbability(LEVEL);
  }

  private static double weight(List<Row> stratum) {
    return (double) stratum.get(0).size() / stratum.size();
  }

  /** The variance of what the ratio leaves of each row. */
  private static double variance(List<Row> rows, double ratio) {
    double mean = rows.stream().mapToDouble(r -> r.y() - ratio * r.x()).average().orElse(0);
    return rows.stream().mapToDouble(r -> Math.pow(r.y() - ratio * r.x() - mean, 2)).sum()
        / (rows.size() - 1);
  }
}
