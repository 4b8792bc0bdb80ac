package org.stanceline.job.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How many cases there are and how many of them passed. */
public record SuiteTally(int cases, int passed) {
  private static SuiteTally of(Collection<SuiteResult> results) {
    return new SuiteTally(
        results.size(), (int) results.stream().filter(SuiteResult::passed).count());
  }

  /** All results together. */
  public static SuiteTally total(Collection<SuiteResult> results) {
    return of(results);
  }

  /** A tally for each value of a key, in the order in which the values come up. */
  public static Map<String, SuiteTally> by(
      Function<SuiteCase, String> key, Collection<SuiteResult> results) {
    Map<String, SuiteTally> out = new LinkedHashMap<>();
    results.stream()
        .collect(
            Collectors.groupingBy(
                result -> key.apply(result.tried()), LinkedHashMap::new, Collectors.toList()))
        .forEach((value, some) -> out.put(value, of(some)));
    return out;
  }

  /** The share passed, from 0 to 1 with three digits; 0 where there is no case. */
  public double share() {
    double share = cases == 0 ? 0 : (double) passed / cases;
    return new BigDecimal(share).setScale(3, RoundingMode.HALF_EVEN).doubleValue();
  }
}
