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
      paramLabel = "DIR",
      description = "Folder that holds a folder per crawl date, such as 2022-11-11/.")
  private @Nullable String crawl;

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
    Preflight.attempt(problems, this::requireInput);
    Preflight.attempt(problems, warehouse::requireWritable);
    files.ifPresent(f -> Preflight.files(f, problems));
    check(problems);
    problems.throwIfAny();
    if (crawl == null) {
      runStored(files.orElseThrow(), Outputs.of(spec));
    } else {
      run(crawl, options, files.orElseThrow(), Outputs.of(spec));
    }
    return 0;
  }

  private void requireInput() {
    if (crawl != null) {
      CrawlFolder.requireDates(crawl, dates);
    } else if (takesStored() && dates.redo()) {
      warehouse.requireTable(Table.ARTICLES, "nightly with --crawl");
    } else {
      throw new UsageException(
          "--crawl: is missing; give the folder of the crawl"
              + (takesStored() ? ", or --redo to read the stored articles again" : ""));
    }
  }

  /** Whether the verb can do without the crawl. */
  boolean takesStored() {
    return false;
  }

  /** Runs without a crawl; never called unless {@link #takesStored}. */
  void runStored(DataFiles files, PrintWriter out) {}

  /** Checks what one verb alone asks for. */
  void check(Problems problems) {}

  abstract void run(String crawl, CrawlOptions options, DataFiles files, PrintWriter out)
      throws IOException;
}
