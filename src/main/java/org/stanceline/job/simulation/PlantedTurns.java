package org.stanceline.job.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.stanceline.timeline.ChangePoint;
import org.stanceline.timeline.ChangePoints;
import org.stanceline.timeline.Correction;
import org.stanceline.timeline.Grain;
import org.stanceline.timeline.StoryStance;
import org.stanceline.timeline.Timelines;

/**
 * Twelve weeks with a turn before the seventh, for half of the actors; and for none.
 *
 * @param stories a week
 * @param found turns with a significant change point at most a week away
 * @param wrong significant change points further from a turn, of all
 * @param alarmed families without any turn that have a significant change point
 */
public record PlantedTurns(Kind kind, int stories, Share found, Share wrong, Share alarmed) {
  static final int WEEKS = 12;
  private static final int TURN = 6;

  static PlantedTurns run(Assumptions assumptions, Kind kind) {
    return IntStream.range(0, assumptions.families())
        .parallel()
        .mapToObj(family -> family(assumptions, kind, family))
        .reduce(PlantedTurns::plus)
        .orElseThrow();
  }

  private static PlantedTurns family(Assumptions assumptions, Kind kind, int family) {
    MadeStories made = new MadeStories(assumptions, "turns " + kind, family);
    int stories = Math.max(1, assumptions.stories() / 4);
    LocalDate turn = MadeStories.FIRST_DAY.plusWeeks(TURN);
    List<ChangePoint> turning = new ArrayList<>();
    List<ChangePoint> steady = new ArrayList<>();
    Share found = Share.NONE;
    Share wrong = Share.NONE;
    for (int actor = 0; actor < assumptions.actors(); actor++) {
      double shift = actor % 2 == 0 ? assumptions.shift() : 0;
      turning.addAll(series(made, "actor-" + actor, stories, kind, shift));
      steady.addAll(series(made, "steady-" + actor, stories, kind, 0));
    }
    List<ChangePoint> significant =
        ChangePoints.judged(turning).stream()
            .filter(place -> Boolean.TRUE.equals(place.significant()))
            .toList();
    for (int actor = 0; actor < assumptions.actors(); actor += 2) {
      String id = "actor-" + actor;
      found =
          found.plus(
              Share.of(
                  significant.stream()
                      .anyMatch(p -> p.actorId().equals(id) && near(p.changeOn(), turn))));
    }
    for (ChangePoint place : significant) {
      boolean turned = Integer.parseInt(place.actorId().substring("actor-".length())) % 2 == 0;
      wrong = wrong.plus(Share.of(!turned || !near(place.changeOn(), turn)));
    }
    boolean alarmed =
        ChangePoints.judged(steady).stream()
            .anyMatch(place -> Boolean.TRUE.equals(place.significant()));
    return new PlantedTurns(kind, stories, found, wrong, Share.of(alarmed));
  }

  private static List<ChangePoint> series(
      MadeStories made, String actor, int stories, Kind kind, double shift) {
    double[] stances = made.turn(shift);
    List<StoryStance> all = new ArrayList<>();
    for (int week = 0; week < WEEKS; week++) {
      all.addAll(made.week(actor, week, stories, kind, stances[week < TURN ? 0 : 1]));
    }
    return ChangePoints.of(Timelines.periods(Grain.WEEK, all, Correction.none()));
  }

  private static boolean near(LocalDate day, LocalDate turn) {
    return !day.isBefore(turn.minusWeeks(1)) && !day.isAfter(turn.plusWeeks(1));
  }

  private PlantedTurns plus(PlantedTurns other) {
    return new PlantedTurns(
        kind,
        stories,
        found.plus(other.found),
        wrong.plus(other.wrong),
        alarmed.plus(other.alarmed));
  }
}
