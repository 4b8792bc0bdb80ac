package org.stanceline.job;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.apache.hadoop.conf.Configuration;
import org.jspecify.annotations.Nullable;
import org.stanceline.config.DataFiles;
import org.stanceline.config.Problems;
import org.stanceline.crawl.CrawlOptions;
import org.stanceline.crawl.Reject;
import org.stanceline.pipeline.CrawlFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The first stage: crawl files to articles and rejects, linked to stories. */
@Command(
    name = "ingest",
    mixinStandardHelpOptions = true,
    description = "Read crawl files into the tables articles and rejects.")
final class IngestCommand implements Callable<Integer> {
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
    CrawlFolder folder = CrawlFolder.list(crawl, new Configuration());
    try (OpenSession session = OpenSession.start("ingest")) {
      Night night =
          new Night(session.spark(), warehouse.folder(), files.orElseThrow(), warehouse.lookBack());
      List<LocalDate> chosen = dates.choose(folder.nights().keySet(), night.ingested());
      TreeMap<LocalDate, List<CrawlFile>> inputs = new TreeMap<>(folder.nights());
      inputs.keySet().retainAll(chosen);
      if (inputs.isEmpty()) {
        Outputs.of(spec).println(dates.whyNothing(folder.nights().keySet()));
      } else {
        List<Reject> strays = Strays.within(folder, chosen, night);
        night.commit(change -> night.ingest(inputs, strays, options, change));
        Outputs.of(spec).printf("Ingested %s%n", Words.dates(chosen));
      }
      Strays.recordBeside(folder, chosen, night, Outputs.of(spec));
    }
    return 0;
  }
}
