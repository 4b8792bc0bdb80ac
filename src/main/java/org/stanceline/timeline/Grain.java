package org.stanceline.timeline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** Length of the periods of a timeline. */
public enum Grain {
  DAY("day"),
  /** Monday to Sunday, as in ISO 8601. */
  WEEK("week"),
  /** Calendar month. */
  MONTH("month");

  private final String label;

  Grain(String label) {
    this.label = label;
  }

  /** First day of the period that a day belongs to. */
  public LocalDate start(LocalDate day) {
    return switch (this) {
      case DAY -> day;
      case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      case MONTH -> day.withDayOfMonth(1);
    };
  }

  /** Last day, inclusive, of the period that a day belongs to. */
  public LocalDate end(LocalDate day) {
    return switch (this) {
      case DAY -> day;
      case WEEK -> day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
      case MONTH -> day.with(TemporalAdjusters.lastDayOfMonth());
    };
  }

  /** The name of the grain in folders and on the command line. */
  public String label() {
    return label;
  }
}
