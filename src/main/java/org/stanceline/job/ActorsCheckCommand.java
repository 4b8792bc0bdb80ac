package org.stanceline.job;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.stanceline.actor.Registry;
import org.stanceline.config.DataFiles;
import org.stanceline.config.Problems;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Validates actor files. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = "Validate the actor files; every problem is named with file, line and key.")
final class ActorsCheckCommand implements Callable<Integer> {
  @Mixin private final DataOptions data = new DataOptions();
  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    DataFiles files = data.read();
    Problems problems = new Problems();
    Registry registry = Registry.load(files, problems);
    problems.throwIfAny();
    Map<String, Integer> types = new TreeMap<>();
    registry.actors().forEach(actor -> types.merge(actor.type().label(), 1, Integer::sum));
    types.forEach((type, count) -> Outputs.of(spec).printf("%-14s %6d%n", type, count));
    Outputs.of(spec).printf("%s, nothing wrong.%n", Words.count(registry.actors().size(), "actor"));
    return 0;
  }
}
