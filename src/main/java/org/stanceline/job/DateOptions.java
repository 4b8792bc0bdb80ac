package org.stanceline.job;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options that choose crawl dates; without one, every date that is not done. */
final class DateOptions {
  @Option(
      names = "--date",
      paramLabel = "DATE",
      converter = DayConverter.class,
      description = "This crawl date alone.")
  private @Nullable LocalDate date;

  @Option(
      names = "--from",
      paramLabel = "DATE",
      converter = DayConverter.class,
      description = "First crawl date.")
  private @Nullable LocalDate from;

  @Option(
      names = "--to",
      paramLabel = "DATE",
      converter = DayConverter.class,
      description = "Last crawl date, inclusive.")
  private @Nullable LocalDate to;

  @Option(names = "--redo", description = "Also the dates that are done already.")
  private boolean redo;

  /**
   * The dates to process, in order.
   *
   * @throws UsageException if a chosen date is not there, or the options contradict each other
   */
  List<LocalDate> choose(Collection<LocalDate> there, Collection<LocalDate> done) {
    requireSense();
    if (date != null && !there.contains(date)) {
      throw new UsageException(
          "--date: there is no folder " + date + " in the crawl; choose one that is there");
    }
    Set<LocalDate> finished = Set.copyOf(done);
    // A date that is named is meant, whether it is done or not.
    return there.stream()
        .filter(this::inRange)
        .filter(day -> redo || day.equals(date) || !finished.contains(day))
        .sorted()
        .toList();
  }

  /** Whether dates that are done are meant too. */
  boolean redo() {
    return redo;
  }

  /** Why nothing was chosen, in a sentence that says what to do. */
  String whyNothing(Collection<LocalDate> there) {
    if (there.isEmpty()) {
      return "Nothing to do: the crawl has no folder named by its crawl date, such as 2022-11-11.";
    }
    if (there.stream().noneMatch(this::inRange)) {
      return "Nothing to do: no crawl date lies between --from and --to; there are "
          + Words.dates(there.stream().sorted().toList())
          + ".";
    }
    boolean all = there.stream().allMatch(this::inRange);
    return "Nothing to do: every "
        + (all ? "" : "chosen ")
        + "crawl date is done; --redo does them again.";
  }

  /** Fails early on options that contradict each other. */
  void requireSense() {
    if (date != null && (from != null || to != null)) {
      throw new UsageException("Give either --date or --from and --to, not both");
    }
    if (from != null && to != null && to.isBefore(from)) {
      throw new UsageException("--to " + to + " lies before --from " + from + "; swap them");
    }
  }

  private boolean inRange(LocalDate day) {
    return (date == null || day.equals(date))
        && (from == null || !day.isBefore(from))
        && (to == null || !day.isAfter(to));
  }
}
