package org.stanceline.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.apache.commons.math3.distribution.PoissonDistribution;
import org.apache.commons.math3.stat.descriptive.rank.Median;
import org.jspecify.annotations.Nullable;

/** Finds the periods in which an outlet fell silent. */
public final class Coverage {
  /** A period is a gap where chance alone brings so few articles less often than this. */
  static final double UNLIKELY = 0.001;

  private Coverage() {}

  /**
   * One point a period, from that of the outlet's first article to that of {@code last}; periods
   * without articles too.
   *
   * <p>A period is a gap when a Poisson variable whose mean is the median period's count takes a
   * value as small with a probability below {@value #UNLIKELY}. So an outlet with two articles a
   * week may miss one without a word, one with twenty may not. An outlet that has ended for good
   * goes on having gaps.
   *
   * @param articles counts by day; empty gives no points
   * @param last last day that the crawl reached, inclusive; the period it lies in is not over
   *     unless it is that period's last day
   */
  public static List<CoveragePoint> of(
      Grain grain,
      @Nullable String outlet,
      String lang,
      NavigableMap<LocalDate, Long> articles,
      LocalDate last) {
    if (articles.isEmpty()) {
      return List.of();
    }
    TreeMap<LocalDate, Long> periods = new TreeMap<>();
    LocalDate end = last.isBefore(articles.lastKey()) ? articles.lastKey() : last;
    for (LocalDate at = grain.start(articles.firstKey());
        !at.isAfter(end);
        at = grain.end(at).plusDays(1)) {
      periods.put(at, 0L);
    }
    articles.forEach((day, count) -> periods.merge(grain.start(day), count, Long::sum));
    double[] over =
        periods.entrySet().stream()
            .filter(entry -> isOver(grain, entry.getKey(), last))
            .mapToDouble(Map.Entry::getValue)
            .toArray();
    Double expected = over.length == 0 ? null : new Median().evaluate(over);
    List<CoveragePoint> out = new ArrayList<>();
    periods.forEach(
        (start, count) ->
            out.add(
                new CoveragePoint(
                    outlet,
                    lang,
                    start,
                    grain.end(start),
                    count,
                    expected,
                    (expected == null || !isOver(grain, start, last))
                        ? null
                        : isGap(count, expected))));
    return out;
  }

  private static boolean isOver(Grain grain, LocalDate start, LocalDate last) {
    return !grain.end(start).isAfter(last);
  }

  private static boolean isGap(long count, double expected) {
    return expected > 0
        && new PoissonDistribution(expected).cumulativeProbability((int) count) < UNLIKELY;
  }
}
