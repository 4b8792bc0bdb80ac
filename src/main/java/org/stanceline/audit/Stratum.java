package org.stanceline.audit;

import java.util.List;

/**
 * A part of the statements that is sampled by itself.
 *
 * @param name topic, language, band and mode with bars between; a star stands for what the stratum
 *     does not tell apart
 * @param cells what it consists of; not empty
 * @param drawn how many units of it the sample takes, at most {@link #units()}
 */
public record Stratum(String name, List<CellCount> cells, int drawn) {
  public Stratum {
    cells = List.copyOf(cells);
    if (cells.isEmpty() || drawn < 0 || drawn > units(cells)) {
      throw new IllegalArgumentException(
          "%s: cannot draw %d of %d cells".formatted(name, drawn, cells.size()));
    }
  }

  /** Statements in it, the copies of one counted once. */
  public long units() {
    return units(cells);
  }

  private static long units(List<CellCount> cells) {
    return cells.stream().mapToLong(CellCount::units).sum();
  }
}
