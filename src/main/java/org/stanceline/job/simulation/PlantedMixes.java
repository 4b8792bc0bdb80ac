package org.stanceline.job.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.stanceline.job.simulation.MadeStories.Source;
import org.stanceline.timeline.Correction;
import org.stanceline.timeline.Grain;
import org.stanceline.timeline.Shift;
import org.stanceline.timeline.Shifts;
import org.stanceline.timeline.StoryStance;
import org.stanceline.timeline.Timelines;

/**
 * Two weeks in which the means differ by the planted shift, for one of two reasons.
 *
 * @param what what happens
 * @param composed whether outlets or languages lean to a side and their mix changes, while the
 *     actor stays; otherwise the actor moves and the mix stays
 * @param found shifts that are significant
 * @param marked of these, those marked as composition
 */
public record PlantedMixes(String what, boolean composed, Share found, Share marked) {
  private static final String BEFORE_OUTLET = "outlet-a";
  private static final String AFTER_OUTLET = "outlet-b";

  /** Where a story comes from, and to which side that leans: -1, 0 or 1. */
  private record Leaning(Source source, int side) {}

  private record Scenario(
      String what,
      boolean composed,
      double lean,
      BiFunction<MadeStories, Integer, Leaning> sources) {}

  private static final List<Scenario> SCENARIOS =
      List.of(
          new Scenario(
              "one outlet takes another's place", true, 1, (made, week) -> outlet(made, week == 1)),
          new Scenario(
              "two outlets, 80:20 to 20:80",
              true,
              1 / 0.6,
              (made, week) -> outlet(made, made.chance(week == 0 ? 0.2 : 0.8))),
          new Scenario(
              "two languages, 80:20 to 20:80",
              true,
              1 / 0.6,
              (made, week) -> lang(made, made.chance(week == 0 ? 0.2 : 0.8))),
          new Scenario(
              "turn, a few large outlets and many small",
              false,
              0,
              (made, week) -> new Leaning(made.anySource(), 0)),
          new Scenario(
              "turn, two outlets, 50:50",
              false,
              0,
              (made, week) -> new Leaning(outlet(made, made.chance(0.5)).source(), 0)),
          new Scenario(
              "turn, every story in an outlet of its own",
              false,
              0,
              (made, week) ->
                  new Leaning(
                      new Source(List.of("outlet-" + made.below(1_000_000)), "fr", made.noise()),
                      0)));

  static List<PlantedMixes> run(Assumptions assumptions) {
    return SCENARIOS.stream().map(scenario -> run(assumptions, scenario)).toList();
  }

  private static PlantedMixes run(Assumptions assumptions, Scenario scenario) {
    return IntStream.range(0, assumptions.families())
        .parallel()
        .mapToObj(family -> family(assumptions, scenario, family))
        .reduce(PlantedMixes::plus)
        .orElseThrow();
  }

  private static PlantedMixes family(Assumptions assumptions, Scenario scenario, int family) {
    MadeStories made = new MadeStories(assumptions, scenario.what(), family);
    List<Shift> shifts = new ArrayList<>();
    double lean = scenario.lean() * assumptions.shift() / 2;
    for (int actor = 0; actor < assumptions.actors(); actor++) {
      // Off the bounds by what a source leans.
      double[] stances = made.turn(assumptions.shift() + 2 * lean);
      double middle = (stances[0] + stances[1]) / 2;
      double half = Math.copySign(assumptions.shift() / 2, stances[1] - stances[0]);
      List<StoryStance> all = new ArrayList<>();
      for (int week = 0; week < 2; week++) {
        for (int i = 0; i < assumptions.stories(); i++) {
          Leaning from = scenario.sources().apply(made, week);
          double stance =
              scenario.composed()
                  ? middle + Math.copySign(lean, half) * from.side()
                  : middle + (week == 0 ? -half : half);
          double vote = made.vote(Kind.GRADED, Math.max(-0.95, Math.min(0.95, stance)));
          all.add(made.story("actor-" + actor, week, vote, from.source()));
        }
      }
      shifts.addAll(Shifts.of(Grain.WEEK, Timelines.periods(Grain.WEEK, all, Correction.none())));
    }
    Share found = Share.NONE;
    Share marked = Share.NONE;
    for (Shift shift : Shifts.judged(shifts)) {
      boolean significant = Boolean.TRUE.equals(shift.significant());
      found = found.plus(Share.of(significant));
      if (significant) {
        marked = marked.plus(Share.of(shift.composition()));
      }
    }
    return new PlantedMixes(scenario.what(), scenario.composed(), found, marked);
  }

  private static Leaning outlet(MadeStories made, boolean second) {
    String outlet = second ? AFTER_OUTLET : BEFORE_OUTLET;
    return new Leaning(new Source(List.of(outlet), "fr", made.noise()), second ? 1 : -1);
  }

  private static Leaning lang(MadeStories made, boolean second) {
    Source any = made.anySource();
    return new Leaning(
        new Source(any.outlets(), second ? "fr" : "en", any.noise()), second ? 1 : -1);
  }

  private PlantedMixes plus(PlantedMixes other) {
    return new PlantedMixes(what, composed, found.plus(other.found), marked.plus(other.marked));
  }
}
