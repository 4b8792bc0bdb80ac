package org.stanceline.audit;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.stanceline.stance.Stance;

/**
 * How often the statements are right: the share of rows of the table whose label is the side that
 * was read. A row stands for its copies too.
 */
public final class Precision {
  private final List<Settlement.Row> decided;
  private final List<Settlement.Row> all;

  /** Of the rows of a sample. */
  public Precision(List<Settlement.Row> rows) {
    all = List.copyOf(rows);
    decided = all.stream().filter(Settlement.Row::decided).toList();
  }

  /** A way to tell statements apart. */
  public enum Dimension {
    TOPIC,
    LANG,
    CONFIDENCE,
    MODE,
    STRATUM;

    String of(AuditedRow row) {
      return switch (this) {
        case TOPIC -> row.topic();
        case LANG -> row.lang();
        case CONFIDENCE -> Band.of(row.confidence()).label();
        case MODE -> row.mode();
        case STRATUM -> row.stratum();
      };
    }
  }

  /** Over all; empty where no row is decided. */
  public Optional<Estimate> overall() {
    return of(row -> true);
  }

  /** By each value of a dimension that the sheet has, in the order of text; empty as above. */
  public Map<String, Optional<Estimate>> by(Dimension dimension) {
    Map<String, Optional<Estimate>> out = new TreeMap<>();
    for (String value : new TreeSet<>(all.stream().map(r -> dimension.of(r.read())).toList())) {
      out.put(value, of(row -> dimension.of(row).equals(value)));
    }
    return out;
  }

  /** Share of the units that lie in strata with a decided row: what the estimates speak of. */
  public double covered() {
    Map<String, Long> sizes = new TreeMap<>();
    Map<String, Long> known = new TreeMap<>();
    all.forEach(row -> sizes.put(row.read().stratum(), row.read().size()));
    decided.forEach(row -> known.put(row.read().stratum(), row.read().size()));
    double total = sizes.values().stream().mapToLong(Long::longValue).sum();
    return total == 0 ? 0 : known.values().stream().mapToLong(Long::longValue).sum() / total;
  }

  /** Decided rows by the side read and the one that is right. */
  public Map<Stance, Map<Judgement, Integer>> confusion() {
    Map<Stance, Map<Judgement, Integer>> out = new EnumMap<>(Stance.class);
    for (Settlement.Row row : decided) {
      Judgement right = row.settled();
      if (right != null) {
        out.computeIfAbsent(row.read().stance(), side -> new EnumMap<>(Judgement.class))
            .merge(right, 1, Integer::sum);
      }
    }
    return out;
  }

  private Optional<Estimate> of(Predicate<AuditedRow> domain) {
    List<Ratio.Row> rows = new ArrayList<>();
    for (Settlement.Row row : decided) {
      AuditedRow read = row.read();
      double x = domain.test(read) ? read.copies() : 0;
      double y = row.settled() == Judgement.of(read.stance()) ? x : 0;
      rows.add(new Ratio.Row(read.stratum(), read.size(), x, y));
    }
    return Ratio.of(rows).map(Ratio::share);
  }
}
