package org.stanceline.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.stanceline.stance.Stance;
import org.stanceline.timeline.Correction;

/**
 * From what a person found right to what was read: the regression that timelines are corrected by,
 * over all topics and topic by topic.
 *
 * <p>Each row weighs as many statements as its stratum has for each decided row; the variance of
 * the estimates is that of W. A. Fuller, "Regression analysis for sample survey" (1975), by
 * linearisation, the strata taken together, which overstates it a little. What is no statement has
 * no right polarity; such rows are a share of all that is read, with a mean of their own, and the
 * line says what the mean over both is.
 */
final class Lines {
  /** Rows that a line needs on each right side: without both it has no slope. */
  static final int LEAST_A_SIDE = 5;

  private Lines() {}

  private record Point(double weight, double right, double read) {}

  /** The lines, that over all topics first, then by topic; none where a side is missing. */
  static List<Correction.Line> of(List<Settlement.Row> rows, Corrections corrections) {
    List<Correction.Line> out = new ArrayList<>();
    line(null, rows, corrections).ifPresent(out::add);
    rows.stream()
        .map(row -> row.read().topic())
        .distinct()
        .sorted()
        .forEach(
            topic ->
                line(
                        topic,
                        rows.stream().filter(row -> row.read().topic().equals(topic)).toList(),
                        corrections)
                    .ifPresent(out::add));
    return List.copyOf(out);
  }

  private static Optional<Correction.Line> line(
      @Nullable String topic, List<Settlement.Row> rows, Corrections corrections) {
    TreeMap<String, Integer> decided = new TreeMap<>();
    rows.stream()
        .filter(Settlement.Row::decided)
        .forEach(row -> decided.merge(row.read().stratum(), 1, Integer::sum));
    List<Point> statements = new ArrayList<>();
    List<Point> none = new ArrayList<>();
    for (Settlement.Row row : rows) {
      if (row.decided()) {
        double weight = (double) row.read().size() / decided.getOrDefault(row.read().stratum(), 1);
        Double right = corrections.right(row);
        if (right == null) {
          none.add(new Point(weight, 0, row.read().polarity()));
        } else {
          statements.add(new Point(weight, right, row.read().polarity()));
        }
      }
    }
    if (count(statements, Stance.FAVOR) < LEAST_A_SIDE
        || count(statements, Stance.AGAINST) < LEAST_A_SIDE) {
      return Optional.empty();
    }
    return Optional.of(regression(topic, statements, none));
  }

  private static long count(List<Point> points, Stance side) {
    return points.stream()
        .filter(p -> side == Stance.FAVOR ? p.right() > 0 : p.right() < 0)
        .count();
  }

  private static Correction.Line regression(
      @Nullable String topic, List<Point> points, List<Point> none) {
    double total = sum(points, p -> p.weight());
    double meanRight = sum(points, p -> p.weight() * p.right()) / total;
    double meanRead = sum(points, p -> p.weight() * p.read()) / total;
    double squares = sum(points, p -> p.weight() * Math.pow(p.right() - meanRight, 2));
    double slope =
        sum(points, p -> p.weight() * (p.right() - meanRight) * (p.read() - meanRead)) / squares;
    double intercept = meanRead - slope * meanRight;
    // What one row adds to the estimates of the mean and of the slope, by linearisation.
    double varianceOfMean = 0;
    double varianceOfSlope = 0;
    double covariance = 0;
    for (Point p : points) {
      double off = p.weight() * (p.read() - intercept - slope * p.right());
      double toMean = off / total;
      double toSlope = off * (p.right() - meanRight) / squares;
      varianceOfMean += toMean * toMean;
      varianceOfSlope += toSlope * toSlope;
      covariance += toMean * toSlope;
    }
    double n = points.size();
    double small = n / (n - 2);
    double interceptVariance =
        small
            * (varianceOfMean
                - 2 * meanRight * covariance
                + meanRight * meanRight * varianceOfSlope);
    double withIntercept = small * (covariance - meanRight * varianceOfSlope);
    double weightOfNone = sum(none, p -> p.weight());
    double valid = total / (total + weightOfNone);
    double readOfNone = none.isEmpty() ? 0 : sum(none, p -> p.weight() * p.read()) / weightOfNone;
    return new Correction.Line(
        topic,
        Math.max(-1, Math.min(1, valid * intercept + (1 - valid) * readOfNone)),
        Math.max(-2, Math.min(2, valid * slope)),
        Math.max(0, valid * valid * interceptVariance),
        valid * valid * small * varianceOfSlope,
        valid * valid * withIntercept,
        points.size() + none.size());
  }

  private static double sum(List<Point> points, ToDoubleFunction<Point> what) {
    return points.stream().mapToDouble(what).sum();
  }
}
