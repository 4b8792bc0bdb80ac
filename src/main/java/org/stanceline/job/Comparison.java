package org.stanceline.job;

import static org.apache.spark.sql.functions.col;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
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
      if (point.periodStart().equals(question.earlier())) {
        before.put(point.actorId(), period);
      } else if (point.periodStart().equals(question.later())) {
        after.put(point.actorId(), period);
      }
    }
    // Judged before anybody is left out: asking for one actor alone makes nothing more significant.
    List<Shift> shifts =
        shifts(before, after).stream()
            .filter(s -> matches(s.actorId(), s.actorName(), question.actor()))
            .toList();
    before.values().removeIf(period -> !matches(period.point(), question.actor()));
    after.values().removeIf(period -> !matches(period.point(), question.actor()));
    if (before.isEmpty() && after.isEmpty()) {
      throw new UsageException(
          "Nothing is known on '%s'%s in these two periods; check the topic's id, the actor and the dates"
              .formatted(
                  question.topic(),
                  question.actor() == null ? "" : " of '" + question.actor() + "'"));
    }
    print(shifts, before, after, out);
  }

  /** The shifts of all actors that stand in both periods, judged together, the largest first. */
  private static List<Shift> shifts(
      SortedMap<String, Period> before, SortedMap<String, Period> after) {
    List<Shift> shifts = new ArrayList<>();
    before.forEach(
        (actor, earlier) -> {
          Period later = after.get(actor);
          if (later != null) {
            shifts.add(Shifts.between(earlier, later));
          }
        });
    return Shifts.judged(shifts).stream()
        .sorted(
            Comparator.comparingDouble((Shift s) -> -Math.abs(s.delta()))
                .thenComparing(Shift::actorName)
                .thenComparing(Shift::actorId))
        .toList();
  }

  private static void print(
      List<Shift> shifts,
      SortedMap<String, Period> before,
      SortedMap<String, Period> after,
      PrintWriter out) {
    out.printf(
        "%-28s %7s %7s %7s  %-15s %8s  %s%n",
        "actor", "before", "after", "change", "95 % interval", "stories", "verdict");
    for (Shift shift : shifts) {
      out.printf(
          Locale.ROOT,
          "%-28s %+7.2f %+7.2f %+7.2f  %-15s %8s  %s%n",
          Words.shortened(shift.actorName(), 28),
          shift.previousStance(),
          shift.stance(),
          shift.delta(),
          interval(shift),
          shift.previousStories() + ", " + shift.stories(),
          verdict(shift));
      evidence("before", shift.previousEvidence(), out);
      evidence("after", shift.evidence(), out);
    }
    before.keySet().removeAll(after.keySet());
    only("Only in the earlier period", before, out);
    shifts.forEach(shift -> after.remove(shift.actorId()));
    only("Only in the later period", after, out);
    if (!shifts.isEmpty()) {
      out.println(
          "p: permutation test over stories; q: the same with all actors on the topic taken into"
              + " account (Benjamini and Hochberg); significant where q is at most 0.05.");
    }
  }

  /** What to make of a shift, in words. */
  private static String verdict(Shift shift) {
    StringBuilder out = new StringBuilder();
    if (shift.pValue() == null) {
      out.append("too few stories to tell");
    } else {
      out.append(Boolean.TRUE.equals(shift.significant()) ? "significant" : "not significant");
      out.append(String.format(Locale.ROOT, " (p %.2g, q %.2g)", shift.pValue(), shift.qValue()));
    }
    if (shift.composition()) {
      out.append("; composition: ").append(shift.compositionOf());
      if (shift.compositionShare() != null) {
        out.append(String.format(Locale.ROOT, " explain %.0f %%", 100 * shift.compositionShare()));
      }
    }
    if (shift.instrumentChanged()) {
      out.append("; read by different instruments");
    }
    return out.toString();
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
                      p.observed(),
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
    return matches(point.actorId(), point.actorName(), actor);
  }

  private static boolean matches(String id, String name, @Nullable String actor) {
    return actor == null || id.equals(actor) || Folding.fold(name).contains(Folding.fold(actor));
  }
}
