package org.stanceline.job;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.stanceline.config.DataFiles;
import org.stanceline.config.Problems;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The second stage: articles to statements. */
@Command(
    name = "extract",
    mixinStandardHelpOptions = true,
    description =
        "Find the statements of the table articles anew, of all its dates or the chosen ones.")
final class ExtractCommand implements Callable<Integer> {
  @Mixin private final WarehouseOptions warehouse = new WarehouseOptions();
  @Mixin private final DateOptions dates = new DateOptions();
  @Mixin private final ExtractOptions extract = new ExtractOptions();
  @Mixin private final DataOptions data = new DataOptions();
  @Mixin private final ConfidenceOptions confidence = new ConfidenceOptions();
  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    Problems problems = new Problems();
    Optional<DataFiles> given = data.read(problems);
    Preflight.attempt(problems, dates::requireSense);
    Preflight.attempt(problems, () -> warehouse.requireTable(Table.ARTICLES, "nightly or ingest"));
    given.ifPresent(files -> Preflight.files(files, problems));
    confidence.check(problems);
    problems.throwIfAny();
    warehouse.requireWritable();
    DataFiles files = given.orElseThrow();
    try (OpenSession session = OpenSession.start("extract")) {
      Night night =
          new Night(
              session.spark(), warehouse.folder(), files, warehouse.lookBack(), confidence.least());
      List<LocalDate> chosen = dates.choose(night.ingested(), List.of());
      PrintWriter out = Outputs.of(spec);
      if (!chosen.isEmpty()) {
        night.record(Rereading.of(RunRow.EXTRACT, chosen, extract, night, out));
      }
      out.printf("Extracted %s%n", Words.count(chosen.size(), "crawl date"));
    }
    return 0;
  }
}
