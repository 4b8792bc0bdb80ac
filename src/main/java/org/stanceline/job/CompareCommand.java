package org.stanceline.job;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.stanceline.timeline.Grain;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Shows how stances changed between two periods, with the evidence of both. */
@Command(
    name = "compare",
    mixinStandardHelpOptions = true,
    description = "Show how stances changed between two weeks, with evidence.")
final class CompareCommand implements Callable<Integer> {
  @Option(names = "--topic", required = true, paramLabel = "ID", description = "Topic.")
  private String topic = "";

  @Option(
      names = "--actor",
      paramLabel = "ACTOR",
      description = "Id, or part of the name; all actors with both periods if missing.")
  private @Nullable String actor;

  @Option(
      names = "--from",
      required = true,
      paramLabel = "WEEK",
      converter = PeriodConverter.class,
      description = "Earlier week: 2022-W45, or any day of it, such as 2022-11-07.")
  private LocalDate from = LocalDate.EPOCH;

  @Option(
      names = "--to",
      required = true,
      paramLabel = "WEEK",
      converter = PeriodConverter.class,
      description = "Later week, written likewise.")
  private LocalDate to = LocalDate.EPOCH;

  @Option(
      names = "--grain",
      paramLabel = "GRAIN",
      defaultValue = "week",
      description = "day, week or month (${DEFAULT-VALUE}).")
  private String grain = "";

  @Mixin private final WarehouseOptions warehouse = new WarehouseOptions();
  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    Grain period = Grains.of(grain);
    LocalDate earlier = period.start(from);
    LocalDate later = period.start(to);
    if (!earlier.isBefore(later)) {
      throw new UsageException(
          "--from must lie in an earlier " + grain + " than --to: " + from + ", " + to);
    }
    warehouse.requireTable(Table.STORY_STANCES, "nightly or timelines");
    Comparison.print(
        warehouse.folder(),
        new Comparison.Question(topic, actor, period, earlier, later),
        Outputs.of(spec));
    return 0;
  }
}
