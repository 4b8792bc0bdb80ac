package org.stanceline.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An office held by a person for a time.
 *
 * @param office id of the office: {@code office:<institution>:<title>}, or {@code office:<title>}
 *     for one without an institution
 * @param title titles per language; short ones ("president") where {@code of} is given
 * @param of id of the state or organisation; null when the title says it all
 * @param from first day, inclusive; null when it began before every date of interest
 * @param to last day, inclusive; null while it goes on
 * @param asOf day up to which the role was checked, inclusive; it is not resolved after it
 */
public record Role(
    String office,
    Map<String, List<String>> title,
    @Nullable String of,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    LocalDate asOf) {
  public Role {
    title = Copies.of(title);
  }

  /** Whether the role was held on a day, as far as it was checked. */
  public boolean holdsOn(LocalDate date) {
    return (from == null || !date.isBefore(from)) && !date.isAfter(lastDay());
  }

  /** Last day on which the role is known to have been held, inclusive. */
  LocalDate lastDay() {
    return to == null || to.isAfter(asOf) ? asOf : to;
  }

  /** Whether two roles share a day. */
  boolean overlaps(Role other) {
    return (from == null || !from.isAfter(other.lastDay()))
        && (other.from == null || !other.from.isAfter(lastDay()));
  }
}
