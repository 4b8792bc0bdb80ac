package org.stanceline.job;

import java.io.PrintWriter;
import java.util.Locale;
import org.stanceline.job.simulation.Assumptions;
import org.stanceline.job.simulation.PlantedErrors;
import org.stanceline.job.simulation.PlantedMixes;
import org.stanceline.job.simulation.PlantedShifts;
import org.stanceline.job.simulation.PlantedTurns;
import org.stanceline.job.simulation.Share;
import org.stanceline.job.simulation.Simulation;

/** A simulation as tables for a person, and as one JSON object on the last line. */
final class SimulationReport {
  private SimulationReport() {}

  static void print(Simulation simulation, PrintWriter out) {
    Assumptions assumed = simulation.assumptions();
    out.printf(
        Locale.ROOT,
        "%d families of %d actors a scenario, seed %d; %.0f %% of the stories read as the opposite"
            + " side, graded votes spread by %.2f%n",
        assumed.families(),
        assumed.actors(),
        assumed.seed(),
        100 * assumed.error(),
        assumed.spread());

    out.printf(
        "%nTwo weeks; half of the actors move by the shift, all judged together%n%-10s %6s %8s"
            + " %12s %7s %12s %9s %9s%n",
        "votes", "shift", "stories", "false alarm", "power", "false among", "coverage", "of delta");
    for (PlantedShifts row : simulation.shifts()) {
      out.printf(
          Locale.ROOT,
          "%-10s %6.2f %8d %12s %7s %12s %9s %9s%n",
          row.kind().label(),
          row.shift(),
          row.stories(),
          row.shift() == 0 ? text(row.alarmed()) : "",
          text(row.found()),
          row.shift() == 0 ? "" : text(row.wrong()),
          text(row.covered()),
          text(row.deltaCovered()));
    }

    out.printf("%nWhy two weeks differ, %d stories a side%n", assumed.stories());
    out.printf("%-44s %-12s %12s %20s%n", "", "in truth", "significant", "marked composition");
    for (PlantedMixes row : simulation.mixes()) {
      out.printf(
          "%-44s %-12s %12s %20s%n",
          row.what(),
          row.composed() ? "composition" : "a turn",
          text(row.found()),
          text(row.marked()));
    }

    out.printf("%nTwelve weeks with a turn of %.2f in the middle%n", assumed.shift());
    out.printf(
        "%-10s %8s %18s %14s %12s%n",
        "votes", "stories", "found within 1", "wrong of all", "false alarm");
    for (PlantedTurns row : simulation.turns()) {
      out.printf(
          "%-10s %8d %18s %14s %12s%n",
          row.kind().label(),
          row.stories(),
          text(row.found()),
          text(row.wrong()),
          text(row.alarmed()));
    }

    out.printf(
        "%nReadings with errors, set right by an audit of %d stories%n", PlantedErrors.AUDITED);
    out.printf(
        "%-10s %-22s %10s %10s %13s %13s%n",
        "votes", "", "raw bias", "corrected", "raw covers", "corrected");
    for (PlantedErrors row : simulation.errors()) {
      out.printf(
          Locale.ROOT,
          "%-10s %-22s %+10.3f %+10.3f %13s %13s%n",
          row.kind().label(),
          row.what(),
          row.rawError(),
          row.correctedError(),
          text(row.rawCovered()),
          text(row.correctedCovered()));
    }

    out.printf(
        "%nfalse alarm: families without a change that have a significant one. power: moved actors"
            + " found.%nfalse among: significant shifts of actors that did not move. coverage:"
            + " 95 %% intervals that hold the mean as read;%nbelow, the truth.%n");
    out.println(JsonRows.line(simulation.summary()));
  }

  private static String text(Share share) {
    return share.all() == 0 ? "-" : String.format(Locale.ROOT, "%.3f", share.value());
  }
}
