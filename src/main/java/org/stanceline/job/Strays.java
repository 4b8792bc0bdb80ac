package org.stanceline.job;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.stanceline.crawl.Reject;

/**
 * What stands beside the dated folders of a crawl is recorded once, among the rejects of the newest
 * date there is when it is first seen.
 */
final class Strays {
  private Strays() {}

  /** What to record with the dates that are processed; nothing unless theirs is among them. */
  static List<Reject> within(CrawlFolder folder, Collection<LocalDate> dates, Night night) {
    return dates.contains(folder.strayDate())
        ? night.unrecorded(folder.strays(), dates)
        : List.of();
  }

  /** Records them after dates among which theirs was not. */
  static void recordBeside(
      CrawlFolder folder, Collection<LocalDate> dates, Night night, PrintWriter out) {
    if (dates.contains(folder.strayDate())) {
      return;
    }
    List<Reject> strays = night.unrecorded(folder.strays(), List.of());
    if (!strays.isEmpty()) {
      night.record(strays, folder.strayDate());
      strays.forEach(stray -> out.printf("Rejected %s: %s%n", stray.file(), stray.detail()));
    }
  }
}
