package org.stanceline.job;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.stanceline.config.DataFiles;
import org.stanceline.config.Problems;
import org.stanceline.job.evaluation.GoldArticle;
import org.stanceline.job.training.ModelFile;
import org.stanceline.job.training.Outcome;
import org.stanceline.job.training.Regression;
import org.stanceline.job.training.TrainingSet;
import org.stanceline.pipeline.Hashes;
import org.stanceline.stance.ConfidenceFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Learns from annotated articles how sure statements are. */
@Command(
    name = "train",
    mixinStandardHelpOptions = true,
    description =
        "Learn from annotated articles how likely a found statement is right; print how well that is"
            + " known of articles not learnt from.")
final class TrainCommand implements Callable<Integer> {
  @Option(
      names = "--gold",
      required = true,
      arity = "1..*",
      paramLabel = "FILE",
      description = "Annotated articles, one JSON object a line; several files may be named.")
  private List<Path> gold = List.of();

  @Option(
      names = "--topics",
      arity = "1..*",
      paramLabel = "FILE",
      description =
          "Topic file (YAML) instead of the topics of the data folder: one for all, or one for each"
              + " file of --gold in their order.")
  private List<Path> topics = List.of();

  @Mixin private final FolderOption folder = new FolderOption();

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Where the model is written, such as data/confidence.yaml; nowhere if missing.")
  private @Nullable Path out;

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    Problems problems = new Problems();
    Outputs.requireWritable("--out", out, problems);
    if (topics.size() > 1 && topics.size() != gold.size()) {
      problems.add(
          "--topics",
          "names "
              + topics.size()
              + " files for "
              + gold.size()
              + " of --gold; name one, or as many");
      problems.throwIfAny();
    }
    List<Input> inputs = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      Path file = gold.get(i);
      List<GoldArticle> articles = GoldFile.read(file, problems);
      Optional<DataFiles> files = DataOptions.read(folder.path(), topicsOf(i), null, problems);
      // The present model has no say in the next one, and may lack its features.
      files.ifPresent(f -> inputs.add(new Input(file, articles, f.without(ConfidenceFile.PATH))));
    }
    problems.throwIfAny();
    List<TrainingSet> sets = new ArrayList<>();
    for (Input input : inputs) {
      String sha256 = Hashes.sha256(Files.readAllBytes(input.file()));
      sets.add(TrainingSet.of(input.file().toString(), sha256, input.articles(), input.files()));
    }
    PrintWriter print = Outputs.of(spec);
    Outcome outcome = outcome(sets);
    TrainingReport.print(outcome, print);
    if (out != null) {
      Files.writeString(out, ModelFile.text(outcome, command()));
      print.println("Written to " + out);
    }
    return 0;
  }

  private record Input(Path file, List<GoldArticle> articles, DataFiles files) {}

  private static Outcome outcome(List<TrainingSet> sets) {
    try (OpenSession session = OpenSession.start("train")) {
      return Outcome.of(sets, ThresholdOptions.DEFAULT, new Regression(session.spark()));
    } catch (IllegalArgumentException e) {
      throw new UsageException("--gold: " + e.getMessage());
    }
  }

  /** The command line that trains the same again. */
  private String command() {
    StringBuilder line = new StringBuilder("jobs/stanceline train --gold");
    gold.forEach(file -> line.append(' ').append(file));
    if (!topics.isEmpty()) {
      line.append(" --topics");
      topics.forEach(file -> line.append(' ').append(file));
    }
    if (folder.path() != null) {
      line.append(" --data ").append(folder.path());
    }
    return line.append(" --out ").append(out).toString();
  }

  private @Nullable Path topicsOf(int set) {
    return topics.isEmpty() ? null : topics.get(topics.size() == 1 ? 0 : set);
  }
}
