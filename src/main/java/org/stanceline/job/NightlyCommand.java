package org.stanceline.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.hadoop.conf.Configuration;
import org.jspecify.annotations.Nullable;
import org.stanceline.config.DataFiles;
import org.stanceline.config.Problems;
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
  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    DataFiles files = data.read();
    Problems problems = new Problems();
    Preflight.attempt(problems, dates::requireSense);
    Preflight.attempt(problems, () -> requireDates());
    Preflight.attempt(problems, warehouse::requireWritable);
    Preflight.files(files, problems);
    problems.throwIfAny();
    NightlyRun.of(crawl, warehouse, dates, files, Outputs.of(spec));
    return 0;
  }

  /** Fails on a crawl folder or a date that is not there. */
  private void requireDates() {
    try {
      dates.choose(CrawlFolder.list(crawl, new Configuration()).nights().keySet(), List.of());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
