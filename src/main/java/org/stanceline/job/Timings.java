package org.stanceline.job;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * Rounds of one measurement. Not thread-safe.
 *
 * @see #measure
 */
final class Timings {
  /**
   * A round.
   *
   * @param wall seconds
   * @param cpu seconds of all threads of this process, the collector's and the compiler's included
   */
  private record Round(double wall, double cpu) {}

  /** Slowest, middle and fastest round. */
  record Spread(double min, double median, double max) {
    Map<String, Object> summary() {
      Map<String, Object> out = new LinkedHashMap<>();
      out.put("min", rounded(min));
      out.put("median", rounded(median));
      out.put("max", rounded(max));
      return out;
    }
  }

  private static final OperatingSystemMXBean SYSTEM =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  private final List<Round> rounds = new ArrayList<>();

  /** Runs once more. */
  void measure(Runnable work) {
    long cpu = SYSTEM.getProcessCpuTime();
    long wall = System.nanoTime();
    work.run();
    rounds.add(
        new Round((System.nanoTime() - wall) / 1e9, (SYSTEM.getProcessCpuTime() - cpu) / 1e9));
  }

  /** Units a second and core by the clock on the wall. */
  Spread wall(double units, int cores) {
    return spread(round -> units / round.wall() / cores);
  }

  /** Units a second of processor time: what a core gives when nothing else wants it. */
  Spread cpu(double units) {
    return spread(round -> units / round.cpu());
  }

  /** The middle round's seconds by the clock. */
  double median() {
    return middle(rounds.stream().map(Round::wall).sorted().toList());
  }

  private Spread spread(ToDoubleFunction<Round> of) {
    List<Double> sorted = rounds.stream().map(of::applyAsDouble).sorted().toList();
    return new Spread(sorted.get(0), middle(sorted), sorted.get(sorted.size() - 1));
  }

  private static double middle(List<Double> sorted) {
    int half = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(half)
        : (sorted.get(half - 1) + sorted.get(half)) / 2;
  }

  static double rounded(double value) {
    return Math.round(value * 100) / 100.0;
  }
}
