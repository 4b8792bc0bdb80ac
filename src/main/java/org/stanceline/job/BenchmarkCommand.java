package org.stanceline.job;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.hadoop.conf.Configuration;
import org.jspecify.annotations.Nullable;
import org.stanceline.config.DataFiles;
import org.stanceline.config.Problems;
import org.stanceline.crawl.CrawlOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures how fast articles are read. */
@Command(
    name = "benchmark",
    mixinStandardHelpOptions = true,
    description =
        "Measure the annotation pipeline in articles of 1,000 tokens per second and core, beside"
            + " Spark NLP's sentence detector and tokenizer alone.")
final class BenchmarkCommand implements Callable<Integer> {
  @Option(
      names = "--crawl",
      required = true,
      paramLabel = "DIR",
      description = "Crawl folder whose articles are read.")
  private String crawl = "";

  @Option(
      names = "--articles",
      paramLabel = "N",
      defaultValue = "200",
      description = "Made articles of each language (${DEFAULT-VALUE}).")
  private int articles;

  @Option(
      names = "--rounds",
      paramLabel = "N",
      defaultValue = "5",
      description = "Rounds, behind one to warm up (${DEFAULT-VALUE}).")
  private int rounds;

  @Mixin private final DataOptions data = new DataOptions();
  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    Problems problems = new Problems();
    Optional<DataFiles> given = data.read(problems);
    Preflight.attempt(problems, () -> CrawlFolder.requireDates(crawl, new DateOptions()));
    for (int number : List.of(articles, rounds)) {
      if (number < 1) {
        problems.add("--articles, --rounds", "must be at least 1, not " + number);
      }
    }
    given.ifPresent(files -> Preflight.files(files, problems));
    problems.throwIfAny();
    CrawlFolder folder = CrawlFolder.list(crawl, new Configuration());
    try (OpenSession session = OpenSession.start("benchmark")) {
      new Benchmark(session.spark(), given.orElseThrow(), Outputs.of(spec))
          .run(folder, CrawlOptions.defaults(), articles, rounds);
    }
    return 0;
  }
}
