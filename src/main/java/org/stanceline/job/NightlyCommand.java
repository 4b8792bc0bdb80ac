package org.stanceline.job;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.stanceline.config.DataFiles;
import org.stanceline.config.Problems;
import org.stanceline.crawl.CrawlOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Takes crawl dates through all stages; may be run again and again without harm. */
@Command(
    name = "nightly",
    mixinStandardHelpOptions = true,
    description =
        "Ingest, link, extract, timelines, shifts: every crawl date that is not done, or the chosen"
            + " ones.")
final class NightlyCommand implements Callable<Integer> {
  @Option(
      names = "--crawl",
      required = true,
      paramLabel = "DIR",
      description = "Folder that holds a folder per crawl date, such as 2022-11-11/.")
  private String crawl = "";

  @Mixin private final WarehouseOptions warehouse = new WarehouseOptions();
  @Mixin private final DateOptions dates = new DateOptions();
  @Mixin private final DataOptions data = new DataOptions();
  @Mixin private final RecordOptions records = new RecordOptions();
  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    Problems problems = new Problems();
    Optional<DataFiles> files = data.read(problems);
    CrawlOptions options = records.read(problems);
    Preflight.attempt(problems, dates::requireSense);
    Preflight.attempt(problems, () -> CrawlFolder.requireDates(crawl, dates));
    Preflight.attempt(problems, warehouse::requireWritable);
    files.ifPresent(f -> Preflight.files(f, problems));
    problems.throwIfAny();
    NightlyRun.of(crawl, warehouse, dates, options, files.orElseThrow(), Outputs.of(spec));
    return 0;
  }
}
