package org.stanceline.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.stanceline.config.DataFiles;
import org.stanceline.config.Problems;
import org.stanceline.topic.Topic;
import org.stanceline.topic.Topics;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Draws statements for a person to judge. */
@Command(
    name = "sample",
    mixinStandardHelpOptions = true,
    description =
        "Draw a stratified random sample of the statements as a sheet (CSV) with empty columns for a"
            + " person's judgement.")
final class AuditSampleCommand implements Callable<Integer> {
  private static final int MOST = 100_000;

  @Option(
      names = "--warehouse",
      required = true,
      paramLabel = "DIR",
      description = "Folder of the tables; a path or a URI such as hdfs://…")
  private String folder = "";

  @Option(
      names = "--n",
      paramLabel = "ROWS",
      defaultValue = "200",
      description = "Rows of the sheet (${DEFAULT-VALUE}); all statements if there are fewer.")
  private int n;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FILE",
      description = "The sheet; must not be there yet, so that nobody's labels are lost.")
  private Path out = Path.of("");

  @Option(
      names = "--seed",
      paramLabel = "NUMBER",
      defaultValue = "1",
      description = "Another number draws another sample (${DEFAULT-VALUE}).")
  private long seed;

  @Option(
      names = "--topic",
      split = ",",
      paramLabel = "ID",
      description = "This topic alone, or several by commas; all if missing.")
  private List<String> topics = new ArrayList<>();

  @Option(
      names = "--lang",
      split = ",",
      paramLabel = "CODE",
      description = "This language alone, such as fr, or several by commas; all if missing.")
  private List<String> languages = new ArrayList<>();

  @Option(
      names = "--from",
      paramLabel = "DATE",
      converter = DayConverter.class,
      description = "First day on which a statement was made.")
  private @Nullable LocalDate from;

  @Option(
      names = "--to",
      paramLabel = "DATE",
      converter = DayConverter.class,
      description = "Last day, inclusive.")
  private @Nullable LocalDate to;

  @Option(
      names = "--topics",
      paramLabel = "FILE",
      description =
          "Topic file (YAML) that tells what the topics mean, instead of the data folder.")
  private @Nullable Path topicFile;

  @Mixin private final FolderOption data = new FolderOption();
  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    Problems problems = new Problems();
    if (n < 1 || n > MOST) {
      problems.add("--n", "must be from 1 to " + MOST + ", not " + n);
    }
    if (Files.exists(out)) {
      problems.add("--out", out + " is there already; name another file, or remove it");
    }
    Outputs.requireWritable("--out", out, problems);
    if (from != null && to != null && to.isBefore(from)) {
      problems.add("--to", to + " lies before --from " + from + "; swap them");
    }
    Preflight.attempt(
        problems, () -> WarehouseOptions.requireTable(folder, Table.STATEMENTS, "nightly"));
    Preflight.attempt(
        problems, () -> WarehouseOptions.requireTable(folder, Table.ARTICLES, "nightly"));
    Optional<DataFiles> files = DataOptions.read(data.path(), topicFile, null, problems);
    List<Topic> known = files.map(f -> Topics.load(f, problems)).orElse(List.of());
    problems.throwIfAny();
    AuditSample.Question question =
        new AuditSample.Question(
            n, seed, new TreeSet<>(topics), new TreeSet<>(languages), from, to);
    AuditSample.write(folder, question, known, out, Outputs.of(spec));
    return 0;
  }
}
