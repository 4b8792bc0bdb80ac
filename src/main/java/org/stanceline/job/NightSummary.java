package org.stanceline.job;

import static org.apache.spark.sql.functions.col;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.stanceline.spark.Tables;
import org.stanceline.timeline.Grain;
import org.stanceline.timeline.TimelinePoint;

/** Who stands where, by topic and week, after a night. */
final class NightSummary {
  private static final int ACTORS = 6;

  private static final Comparator<TimelinePoint> MOST_HEARD =
      Comparator.comparingInt(TimelinePoint::stories)
          .reversed()
          .thenComparing(TimelinePoint::actorName)
          .thenComparing(TimelinePoint::actorId);

  private NightSummary() {}

  /** Prints the weeks that the dates touch; the last week there is, if there are no dates. */
  static void print(Night night, List<LocalDate> dates, PrintWriter out) {
    Dataset<TimelinePoint> weeks =
        Tables.typed(
            night.timelinePoints().filter(col("grain").equalTo(Grain.WEEK.label())),
            TimelinePoint.class);
    Map<String, TreeMap<LocalDate, List<TimelinePoint>>> topics = new TreeMap<>();
    LocalDate from = dates.isEmpty() ? null : Grain.WEEK.start(dates.get(0));
    for (TimelinePoint point : weeks.collectAsList()) {
      if (from == null || !point.periodStart().isBefore(from)) {
        topics
            .computeIfAbsent(point.topic(), k -> new TreeMap<>())
            .computeIfAbsent(point.periodStart(), k -> new ArrayList<>())
            .add(point);
      }
    }
    topics.forEach(
        (topic, byWeek) -> {
          out.println();
          out.println(topic);
          (from == null ? byWeek.tailMap(byWeek.lastKey()) : byWeek)
              .forEach((week, points) -> print(week, points, out));
        });
    long rejects =
        Night.counts(night.rejects()).entrySet().stream()
            .filter(entry -> dates.contains(entry.getKey()))
            .mapToLong(Map.Entry::getValue)
            .sum();
    out.println();
    out.printf("%s in these dates; the table rejects tells why.%n", Words.count(rejects, "reject"));
  }

  private static void print(LocalDate week, List<TimelinePoint> points, PrintWriter out) {
    out.printf("  week of %s: %s%n", week, Words.count(points.size(), "actor"));
    points.sort(MOST_HEARD);
    for (TimelinePoint point : points.subList(0, Math.min(ACTORS, points.size()))) {
      out.printf(
          Locale.ROOT,
          "    %-34s %+.2f [%+.2f, %+.2f]  %s: %d for, %d against, %d neutral%n",
          Words.shortened(point.actorName(), 34),
          point.stance(),
          point.stanceLow(),
          point.stanceHigh(),
          Words.count(point.stories(), "story"),
          point.favor(),
          point.against(),
          point.neutral());
    }
    if (points.size() > ACTORS) {
      out.printf("    and %d more%n", points.size() - ACTORS);
    }
  }
}
