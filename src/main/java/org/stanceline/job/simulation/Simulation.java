package org.stanceline.job.simulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Everything that was planted, and what the night's own estimators and tests made of it. The same
 * assumptions give the same figures.
 *
 * @param shifts two weeks without a change, and with changes of several sizes
 * @param mixes two weeks that differ by their outlets or languages, or really
 * @param turns longer series
 * @param errors readings with errors, raw and corrected
 */
public record Simulation(
    Assumptions assumptions,
    List<PlantedShifts> shifts,
    List<PlantedMixes> mixes,
    List<PlantedTurns> turns,
    List<PlantedErrors> errors) {
  private static final List<Integer> STORIES = List.of(5, 10, 20, 40);
  private static final List<Double> SHIFTS = List.of(0.0, 0.25, 0.5, 1.0);

  public static Simulation run(Assumptions assumptions) {
    List<PlantedShifts> shifts = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      for (double shift : with(SHIFTS, assumptions.shift())) {
        for (int stories : with(STORIES, assumptions.stories())) {
          shifts.add(PlantedShifts.run(assumptions, kind, stories, shift));
        }
      }
    }
    List<Kind> kinds = Arrays.asList(Kind.values());
    return new Simulation(
        assumptions,
        List.copyOf(shifts),
        PlantedMixes.run(assumptions),
        kinds.stream().map(kind -> PlantedTurns.run(assumptions, kind)).toList(),
        kinds.stream().flatMap(kind -> PlantedErrors.run(assumptions, kind).stream()).toList());
  }

  /** The figures by name: of all scenarios, or of the one that the assumptions name. */
  public Map<String, Object> summary() {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put(
        "false_alarm_rate",
        share(shifts.stream().filter(s -> s.shift() == 0), PlantedShifts::alarmed));
    out.put("power", power(Kind.GRADED));
    out.put("power_two_sided", power(Kind.TWO_SIDED));
    out.put("coverage", share(shifts.stream(), PlantedShifts::covered));
    out.put("delta_coverage", share(shifts.stream(), PlantedShifts::deltaCovered));
    out.put("false_among_found", share(shifts.stream(), PlantedShifts::wrong));
    out.put("composition_marked", marked(true));
    out.put("composition_false", marked(false));
    out.put("change_point_recall", turn(Kind.GRADED, PlantedTurns::found));
    out.put("change_point_false_alarm_rate", share(turns.stream(), PlantedTurns::alarmed));
    out.put("raw_coverage", share(errors.stream(), PlantedErrors::rawCovered));
    out.put("corrected_coverage", share(errors.stream(), PlantedErrors::correctedCovered));
    out.put("seed", assumptions.seed());
    out.put("families", assumptions.families());
    out.put("actors", assumptions.actors());
    out.put("stories", assumptions.stories());
    out.put("shift", assumptions.shift());
    out.put("error", assumptions.error());
    out.put("spread", assumptions.spread());
    return out;
  }

  private double power(Kind kind) {
    return share(
        shifts.stream()
            .filter(s -> s.kind() == kind)
            .filter(s -> s.stories() == assumptions.stories())
            .filter(s -> s.shift() == assumptions.shift()),
        PlantedShifts::found);
  }

  private double marked(boolean composed) {
    return share(mixes.stream().filter(m -> m.composed() == composed), PlantedMixes::marked);
  }

  private double turn(Kind kind, Function<PlantedTurns, Share> part) {
    return share(turns.stream().filter(t -> t.kind() == kind), part);
  }

  private static <T> double share(Stream<T> rows, Function<T, Share> part) {
    // Four digits are more than the number of families gives.
    return Math.rint(Share.of(rows.map(part).toList()).value() * 1e4) / 1e4;
  }

  private static <T extends Comparable<T>> List<T> with(List<T> usual, T own) {
    return Stream.concat(usual.stream(), Stream.of(own)).distinct().sorted().toList();
  }
}
