package org.stanceline.actor;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Belonging to a group, directly.
 *
 * @param group id of an actor
 * @param from first day, inclusive; null when it was so before every date of interest
 * @param to last day, inclusive; null while it goes on
 */
public record Membership(String group, @Nullable LocalDate from, @Nullable LocalDate to) {
  /** Whether it held on a day; on an unknown day only a membership without dates holds. */
  public boolean holdsOn(@Nullable LocalDate date) {
    if (date == null) {
      return from == null && to == null;
    }
    return (from == null || !date.isBefore(from)) && (to == null || !date.isAfter(to));
  }
}
