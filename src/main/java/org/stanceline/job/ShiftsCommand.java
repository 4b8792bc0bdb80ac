package org.stanceline.job;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.stanceline.config.DataFiles;
import org.stanceline.timeline.Correction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A last stage: statements to shifts. */
@Command(
    name = "shifts",
    mixinStandardHelpOptions = true,
    description = "Make the table shifts anew from the statements.")
final class ShiftsCommand implements Callable<Integer> {
  @Mixin private final WarehouseOptions warehouse = new WarehouseOptions();
  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    warehouse.requireTable(Table.STORY_STANCES, "nightly or timelines");
    warehouse.requireWritable();
    try (OpenSession session = OpenSession.start("shifts")) {
      Night night =
          new Night(
              session.spark(), warehouse.folder(), DataFiles.packaged(), warehouse.lookBack());
      night.commit(night.timelineTables(Correction.none())::shifts);
      Outputs.of(spec).println("Made shifts anew");
    }
    return 0;
  }
}
