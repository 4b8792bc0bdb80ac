package org.stanceline.job;

import static org.apache.spark.sql.functions.col;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.stanceline.pipeline.TimelineRows;
import org.stanceline.spark.Tables;
import org.stanceline.spark.Warehouse;
import org.stanceline.text.Folding;
import org.stanceline.timeline.Correction;
import org.stanceline.timeline.Evidence;
import org.stanceline.timeline.Grain;
import org.stanceline.timeline.Period;
import org.stanceline.timeline.Shift;
import org.stanceline.timeline.Shifts;
import org.stanceline.timeline.StoryStance;
import org.stanceline.timeline.TimelinePoint;

/** Two periods of the timelines side by side. */
final class Comparison {
  private static final int EVIDENCE = 3;

  private Comparison() {}

  /**
   * What is asked.
   *
   * @param actor id or part of a name; null for all
   * @param earlier first day of the earlier period
   * @param later first day of the later period
   */
  record Question(
      String topic, @Nullable String actor, Grain grain, LocalDate earlier, LocalDate later) {}

  /**
   * Prints the shifts, the largest first.
   *
   * @throws UsageException if the tables know nothing of the topic in these periods
   */
  static void print(String folder, Question question, PrintWriter out) {
    List<Period> periods;
    try (OpenSession session = OpenSession.start("compare")) {
      Warehouse warehouse = new Warehouse(session.spark(), folder);
      periods =
          TimelineRows.series(
                  Tables.typed(
                      warehouse
                          .whole(Table.STORY_STANCES, StoryStance.class)
                          .filter(col("topic").equalTo(question.topic())),
                      StoryStance.class),
                  Correction.none())
              .filter(col("grain").equalTo(question.grain().label()))
              .collectAsList()
              .stream()
              .flatMap(series -> series.periods().stream())
              .toList();
    }
    TreeMap<String, Period> before = new TreeMap<>();
    TreeMap<String, Period> after = new TreeMap<>();
    for (Period period : periods) {
      TimelinePoint point = period.point();
      if (matches(point, question.actor())) {
        if (point.periodStart().equals(question.earlier())) {
          before.put(point.actorId(), period);
        } else if (point.periodStart().equals(question.later())) {
          after.put(point.actorId(), period);
        }
      }
    }
    if (before.isEmpty() && after.isEmpty()) {
      throw new UsageException(
          "Nothing is known on '%s'%s in these two periods; check the topic's id, the actor and the dates"
              .formatted(
                  question.topic(),
                  question.actor() == null ? "" : " of '" + question.actor() + "'"));
    }
    print(before, after, out);
  }

  private static void print(
      SortedMap<String, Period> before, SortedMap<String, Period> after, PrintWriter out) {
    List<Shift> shifts =
        Shifts.judged(
                before.entrySet().stream()
                    .filter(entry -> after.containsKey(entry.getKey()))
                    .map(
                        entry ->
                            Shifts.between(
                                entry.getValue(),
                                after.getOrDefault(entry.getKey(), entry.getValue())))
                    .toList())
            .stream()
            .sorted(
                Comparator.comparingDouble((Shift s) -> -Math.abs(s.delta()))
                    .thenComparing(Shift::actorName)
                    .thenComparing(Shift::actorId))
            .toList();
    out.printf("%-34s %7s %7s %7s  %s%n", "actor", "before", "after", "change", "95 % interval");
    for (Shift shift : shifts) {
      out.printf(
          Locale.ROOT,
          "%-34s %+7.2f %+7.2f %+7.2f  %s  stories %d, %d%n",
          Words.shortened(shift.actorName(), 34),
          shift.previousStance(),
          shift.stance(),
          shift.delta(),
          interval(shift),
          shift.previousStories(),
          shift.stories());
      evidence("before", shift.previousEvidence(), out);
      evidence("after", shift.evidence(), out);
    }
    before.keySet().removeAll(after.keySet());
    only("Only in the earlier period", before, out);
    shifts.forEach(shift -> after.remove(shift.actorId()));
    only("Only in the later period", after, out);
  }

  private static void only(String title, SortedMap<String, Period> points, PrintWriter out) {
    if (!points.isEmpty()) {
      out.println(title + ":");
      points.values().stream()
          .map(Period::point)
          .forEach(
              p ->
                  out.printf(
                      Locale.ROOT,
                      "  %-34s %+.2f  stories %d%n",
                      Words.shortened(p.actorName(), 34),
                      p.stance(),
                      p.stories()));
    }
  }

  private static String interval(Shift shift) {
    return String.format(Locale.ROOT, "[%+.2f, %+.2f]", shift.deltaLow(), shift.deltaHigh());
  }

  private static void evidence(String when, List<Evidence> evidence, PrintWriter out) {
    for (Evidence one : evidence.subList(0, Math.min(EVIDENCE, evidence.size()))) {
      out.printf(
          Locale.ROOT,
          "    %-6s %s %+.2f \"%s\" %s%n",
          when,
          one.statedOn(),
          one.polarity(),
          Words.shortened(one.evidence(), 160),
          one.url());
    }
  }

  private static boolean matches(TimelinePoint point, @Nullable String actor) {
    return actor == null
        || point.actorId().equals(actor)
        || Folding.fold(point.actorName()).contains(Folding.fold(actor));
  }
}
