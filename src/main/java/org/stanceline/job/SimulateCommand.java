package org.stanceline.job;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.stanceline.config.Problems;
import org.stanceline.job.simulation.Assumptions;
import org.stanceline.job.simulation.Simulation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Plants shifts in made stories and shows what the estimators and tests find of them. */
@Command(
    name = "simulate",
    mixinStandardHelpOptions = true,
    description = {
      "Plant known shifts in made stories, run the night's own estimators and tests over them, and"
          + " show what they find; starts no Spark.",
      "Assumed: the stories of an actor in a week are independent; votes are graded (Beta around the"
          + " stance) or two-sided (-1 and 1 alone); a share of the stories is read as the opposite"
          + " side; stories come from a few large outlets and many small ones, in two languages;"
          + " half of the actors of a family move by the planted shift, all are judged together."
    })
final class SimulateCommand implements Callable<Integer> {
  private static final int MOST = 100_000;

  @Option(
      names = "--seed",
      paramLabel = "NUMBER",
      defaultValue = "1",
      description = "Of all chance; the same gives the same figures (${DEFAULT-VALUE}).")
  private long seed;

  @Option(
      names = "--actors",
      paramLabel = "COUNT",
      defaultValue = "10",
      description = "Actors judged together (${DEFAULT-VALUE}).")
  private int actors;

  @Option(
      names = "--families",
      paramLabel = "COUNT",
      defaultValue = "100",
      description = "Repetitions of each scenario (${DEFAULT-VALUE}).")
  private int families;

  @Option(
      names = "--stories",
      paramLabel = "COUNT",
      defaultValue = "20",
      description = "Stories a side, where a scenario does not vary them (${DEFAULT-VALUE}).")
  private int stories;

  @Option(
      names = "--shift",
      paramLabel = "SIZE",
      defaultValue = "0.5",
      description = "Planted shift, where a scenario does not vary it (${DEFAULT-VALUE}).")
  private double shift;

  @Option(
      names = "--error",
      paramLabel = "SHARE",
      defaultValue = "0.07",
      description =
          "Share of stories read as the opposite side (${DEFAULT-VALUE}: one minus the label"
              + " accuracy on annotated articles, rounded up).")
  private double error;

  @Option(
      names = "--spread",
      paramLabel = "SD",
      defaultValue = "0.3",
      description = "Standard deviation of graded votes around the stance (${DEFAULT-VALUE}).")
  private double spread;

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    Problems problems = new Problems();
    within("--actors", actors, 2, MOST, problems);
    within("--families", families, 1, MOST, problems);
    within("--stories", stories, 4, MOST, problems);
    within("--shift", shift, 0.01, 1.6, problems);
    within("--error", error, 0, 0.49, problems);
    within("--spread", spread, 0.01, 0.6, problems);
    problems.throwIfAny();
    SimulationReport.print(
        Simulation.run(new Assumptions(seed, actors, families, stories, shift, error, spread)),
        Outputs.of(spec));
    return 0;
  }

  private static void within(
      String option, double value, double low, double high, Problems problems) {
    if (!(value >= low && value <= high)) {
      problems.add(
          option, "must be from %s to %s, not %s".formatted(text(low), text(high), text(value)));
    }
  }

  private static String text(double value) {
    return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
  }
}
