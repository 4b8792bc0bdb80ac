package org.stanceline.job;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.stanceline.config.DataFiles;
import org.stanceline.config.Problems;
import org.stanceline.crawl.CrawlOptions;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** A verb that takes crawl dates into a warehouse; every problem is told before it starts. */
abstract class CrawlCommand implements Callable<Integer> {
  @Option(
      names = "--crawl",
      required = true,
      paramLabel = "DIR",
      description = "Folder that holds a folder per crawl date, such as 2022-11-11/.")
  String crawl = "";

  @Mixin final WarehouseOptions warehouse = new WarehouseOptions();
  @Mixin final DateOptions dates = new DateOptions();
  @Mixin final DataOptions data = new DataOptions();
  @Mixin final RecordOptions records = new RecordOptions();
  @Spec private @Nullable CommandSpec spec;

  @Override
  public final Integer call() throws IOException {
    Problems problems = new Problems();
    Optional<DataFiles> files = data.read(problems);
    CrawlOptions options = records.read(problems);
    Preflight.attempt(problems, dates::requireSense);
    Preflight.attempt(problems, () -> CrawlFolder.requireDates(crawl, dates));
    Preflight.attempt(problems, warehouse::requireWritable);
    files.ifPresent(f -> Preflight.files(f, problems));
    check(problems);
    problems.throwIfAny();
    run(options, files.orElseThrow(), Outputs.of(spec));
    return 0;
  }

  /** Checks what one verb alone asks for. */
  void check(Problems problems) {}

  abstract void run(CrawlOptions options, DataFiles files, PrintWriter out) throws IOException;
}
