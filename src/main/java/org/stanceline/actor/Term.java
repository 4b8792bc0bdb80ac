package org.stanceline.actor;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stanceline.config.YamlNode;

/**
 * A time in office as a file gives it.
 *
 * @param from first day, inclusive; null for before every date of interest
 * @param to last day, inclusive; null for still
 * @param asOf day up to which it was checked, inclusive
 */
record Term(@Nullable LocalDate from, @Nullable LocalDate to, LocalDate asOf) {
  /** Reads {@code from} and {@code to}; a wrong order is a problem. */
  static Term read(YamlNode at, Map<String, YamlNode> entries, LocalDate asOf) {
    LocalDate from = date(entries, "from");
    LocalDate to = date(entries, "to");
    if (from != null && to != null && from.isAfter(to)) {
      at.problem("'from' (" + from + ") is after 'to' (" + to + "); swap or mend them");
    }
    return new Term(from, to, asOf);
  }

  static @Nullable LocalDate date(Map<String, YamlNode> entries, String key) {
    YamlNode node = entries.get(key);
    return node == null ? null : node.date().orElse(null);
  }
}
