package org.stanceline.job.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.stanceline.timeline.Correction;
import org.stanceline.timeline.Grain;
import org.stanceline.timeline.Period;
import org.stanceline.timeline.Shift;
import org.stanceline.timeline.Shifts;
import org.stanceline.timeline.StoryStance;
import org.stanceline.timeline.TimelinePoint;
import org.stanceline.timeline.Timelines;

/**
 * Two weeks of a topic's actors, half of whom move by the planted shift; none where it is 0.
 *
 * @param alarmed families with a significant shift of an actor that did not move
 * @param found of the actors that moved, those with a significant shift
 * @param wrong of the significant shifts, those of actors that did not move
 * @param covered points whose interval holds the actor's mean as read
 * @param deltaCovered shifts whose interval holds the change of that mean
 */
public record PlantedShifts(
    Kind kind,
    int stories,
    double shift,
    Share alarmed,
    Share found,
    Share wrong,
    Share covered,
    Share deltaCovered) {

  static PlantedShifts run(Assumptions assumptions, Kind kind, int stories, double shift) {
    return IntStream.range(0, assumptions.families())
        .parallel()
        .mapToObj(family -> family(assumptions, kind, stories, shift, family))
        .reduce(PlantedShifts::plus)
        .orElseThrow();
  }

  private static PlantedShifts family(
      Assumptions assumptions, Kind kind, int stories, double shift, int family) {
    MadeStories made =
        new MadeStories(assumptions, "shift %s %d %s".formatted(kind, stories, shift), family);
    List<Shift> shifts = new ArrayList<>();
    List<Boolean> moved = new ArrayList<>();
    Share covered = Share.NONE;
    Share deltaCovered = Share.NONE;
    for (int actor = 0; actor < assumptions.actors(); actor++) {
      boolean moves = shift > 0 && actor % 2 == 0;
      double[] stances = made.turn(moves ? shift : 0);
      List<StoryStance> all = new ArrayList<>();
      for (int week = 0; week < 2; week++) {
        all.addAll(made.week("actor-" + actor, week, stories, kind, stances[week]));
      }
      List<Period> periods = Timelines.periods(Grain.WEEK, all, Correction.none());
      for (int week = 0; week < 2; week++) {
        TimelinePoint point = periods.get(week).point();
        double truth = assumptions.asRead(stances[week]);
        covered = covered.plus(within(truth, point.stanceLow(), point.stanceHigh()));
      }
      Shift change = Shifts.of(Grain.WEEK, periods).get(0);
      double truth = assumptions.asRead(stances[1] - stances[0]);
      deltaCovered = deltaCovered.plus(within(truth, change.deltaLow(), change.deltaHigh()));
      shifts.add(change);
      moved.add(moves);
    }
    Share found = Share.NONE;
    Share wrong = Share.NONE;
    boolean alarmed = false;
    List<Shift> judged = Shifts.judged(shifts);
    for (int actor = 0; actor < judged.size(); actor++) {
      boolean significant = Boolean.TRUE.equals(judged.get(actor).significant());
      if (moved.get(actor)) {
        found = found.plus(Share.of(significant));
      }
      if (significant) {
        wrong = wrong.plus(Share.of(!moved.get(actor)));
        alarmed |= !moved.get(actor);
      }
    }
    return new PlantedShifts(
        kind, stories, shift, Share.of(alarmed), found, wrong, covered, deltaCovered);
  }

  private static Share within(double value, double low, double high) {
    return Share.of(value >= low && value <= high);
  }

  private PlantedShifts plus(PlantedShifts other) {
    return new PlantedShifts(
        kind,
        stories,
        shift,
        alarmed.plus(other.alarmed),
        found.plus(other.found),
        wrong.plus(other.wrong),
        covered.plus(other.covered),
        deltaCovered.plus(other.deltaCovered));
  }
}
