package org.stanceline.job;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.stanceline.config.DataFiles;
import org.stanceline.config.Problems;
import org.stanceline.timeline.Correction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A last stage: statements to timelines. */
@Command(
    name = "timelines",
    mixinStandardHelpOptions = true,
    description = "Make the table timelines anew from the statements.")
final class TimelinesCommand implements Callable<Integer> {
  @Mixin private final WarehouseOptions warehouse = new WarehouseOptions();
  @Mixin private final CorrectionOptions corrections = new CorrectionOptions();
  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    Problems problems = new Problems();
    Correction correction = corrections.read(problems);
    problems.throwIfAny();
    warehouse.requireTable(Table.STATEMENTS, "nightly or extract");
    warehouse.requireWritable();
    try (OpenSession session = OpenSession.start("timelines")) {
      Night night =
          new Night(
              session.spark(), warehouse.folder(), DataFiles.packaged(), warehouse.lookBack());
      night.commit(night.timelineTables(correction)::timelines);
      Outputs.of(spec).println("Made timelines anew");
    }
    return 0;
  }
}
