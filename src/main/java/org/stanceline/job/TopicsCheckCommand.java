package org.stanceline.job;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.stanceline.config.DataFiles;
import org.stanceline.config.Problems;
import org.stanceline.crawl.CrawlOptions;
import org.stanceline.topic.Topic;
import org.stanceline.topic.Topics;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Validates topic files, and shows what their terms find. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = "Validate the topic files; with --crawl, show what each term finds.")
final class TopicsCheckCommand implements Callable<Integer> {
  @Mixin private final DataOptions data = new DataOptions();

  @Option(
      names = "--crawl",
      paramLabel = "DIR",
      description = "Local crawl folder, or one date of it, in which to look for the terms.")
  private @Nullable Path crawl;

  @Mixin private final RecordOptions records = new RecordOptions();
  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    Problems problems = new Problems();
    Optional<DataFiles> files = data.read(problems);
    CrawlOptions options = records.read(problems);
    if (crawl != null && !Files.isDirectory(crawl)) {
      problems.add("--crawl", "there is no folder " + crawl + "; check the path");
    }
    List<Topic> topics = files.map(f -> Topics.load(f, problems)).orElse(List.of());
    problems.throwIfAny();
    PrintWriter out = Outputs.of(spec);
    for (Topic topic : topics) {
      out.printf(
          "%s: %s%n",
          topic.id(),
          String.join(
              ", ",
              topic.terms().entrySet().stream()
                  .map(
                      terms ->
                          Words.count(terms.getValue().size(), "term") + " in " + terms.getKey())
                  .toList()));
    }
    out.printf("%s, nothing wrong.%n", Words.count(topics.size(), "topic"));
    if (crawl != null) {
      TermMatches.print(crawl, options, topics, files.orElseThrow(), out);
    }
    return 0;
  }
}
