package org.stanceline.audit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The strata of a sample: topic by language by band of confidence by mode, as far as the sample is
 * large enough. Where it is not, a stratum takes together first modes, then bands, languages, and
 * topics, so that each still gives two rows (or all it has) and tells how much it varies.
 */
public final class Strata {
  private static final List<Function<CellCount, String>> LEVELS =
      List.of(CellCount::topic, CellCount::lang, CellCount::band, CellCount::mode);

  private static final String ANY = "*";

  /**
   * Confidences are no proof: nothing is taken as so sure, or so wrong, that it need not be looked
   * at.
   */
  private static final double LEAST_DOUBT = 0.05;

  private Strata() {}

  /**
   * The strata by name, with what the sample takes of each; a larger sample tells apart at least
   * what a smaller one does. With {@code n} at or above the number of units all are drawn.
   *
   * @param cells one for each topic, language, band and mode, in any order
   * @param n rows wanted; at least 1
   * @throws IllegalArgumentException if n is below 1
   */
  public static List<Stratum> of(Collection<CellCount> cells, int n) {
    if (n < 1) {
      throw new IllegalArgumentException("a sample has at least one row: " + n);
    }
    List<CellCount> present =
        cells.stream()
            .filter(cell -> cell.units() > 0)
            .sorted(
                Comparator.comparing(CellCount::topic)
                    .thenComparing(CellCount::lang)
                    .thenComparing(CellCount::band)
                    .thenComparing(CellCount::mode))
            .toList();
    TreeMap<String, List<CellCount>> parts = new TreeMap<>();
    if (present.isEmpty()) {
      return List.of();
    }
    divide(present, n, 0, new ArrayList<>(), parts);
    return drawn(parts, n);
  }

  private static List<Stratum> drawn(Map<String, List<CellCount>> parts, int n) {
    List<Allocation.Share> shares = parts.values().stream().map(Strata::share).toList();
    int least = shares.stream().mapToInt(Allocation.Share::least).sum();
    // One row alone cannot be two: the whole is one stratum then.
    int[] places = least > n ? new int[] {n} : Allocation.of(shares, n);
    List<Stratum> out = new ArrayList<>();
    int h = 0;
    for (Map.Entry<String, List<CellCount>> part : parts.entrySet()) {
      out.add(new Stratum(part.getKey(), part.getValue(), places[h]));
      h++;
    }
    return List.copyOf(out);
  }

  /** Divides cells at a level if each part can have its least; else they are one stratum. */
  private static void divide(
      List<CellCount> cells,
      double places,
      int level,
      List<String> names,
      Map<String, List<CellCount>> out) {
    if (level < LEVELS.size()) {
      TreeMap<String, List<CellCount>> parts =
          cells.stream()
              .collect(Collectors.groupingBy(LEVELS.get(level), TreeMap::new, Collectors.toList()));
      double least = parts.values().stream().mapToDouble(part -> share(part).least()).sum();
      if (places >= least) {
        long units = share(cells).units();
        parts.forEach(
            (name, part) -> {
              List<String> longer = new ArrayList<>(names);
              longer.add(name);
              Allocation.Share share = share(part);
              double own = share.least() + (places - least) * share.units() / units;
              divide(part, own, level + 1, longer, out);
            });
        return;
      }
    }
    List<String> name = new ArrayList<>(names);
    while (name.size() < LEVELS.size()) {
      name.add(ANY);
    }
    out.put(String.join(" | ", name), cells);
  }

  private static Allocation.Share share(List<CellCount> cells) {
    long units = cells.stream().mapToLong(CellCount::units).sum();
    long confidence = cells.stream().mapToLong(CellCount::confidence).sum();
    double right = (double) confidence / units / CellCount.SCALE;
    double bounded = Math.max(LEAST_DOUBT, Math.min(1 - LEAST_DOUBT, right));
    return new Allocation.Share(units, Math.sqrt(bounded * (1 - bounded)));
  }
}
