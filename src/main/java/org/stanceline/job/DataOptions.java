package org.stanceline.job;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stanceline.config.ConfigurationException;
import org.stanceline.config.DataFiles;
import org.stanceline.config.Problems;
import org.stanceline.pipeline.StageFile;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Options that choose topics, actors and lexicons; those packed into the jar are the default. */
final class DataOptions {
  @Mixin private final FolderOption folder = new FolderOption();

  @Option(
      names = "--topics",
      paramLabel = "FILE",
      description = "Topic file (YAML) instead of the topics of the data folder.")
  private @Nullable Path topics;

  @Option(
      names = "--actors",
      paramLabel = "FILE",
      description = "Actor file (YAML) in addition to the actors of the data folder.")
  private @Nullable Path actors;

  @Option(
      names = "--stages",
      paramLabel = "FILE",
      description = "Pipeline file (YAML) that says which stages are pretrained models.")
  private @Nullable Path stages;

  /**
   * The chosen files, read now but not yet checked.
   *
   * @throws ConfigurationException for paths that cannot be read
   */
  DataFiles read() {
    Problems problems = new Problems();
    Optional<DataFiles> files = read(problems);
    problems.throwIfAny();
    return files.orElseThrow();
  }

  /** The same; paths that cannot be read are added to the problems and give empty. */
  Optional<DataFiles> read(Problems problems) {
    Optional<String> text = Inputs.text("--stages", stages, problems);
    Optional<DataFiles> files = read(folder.path(), topics, actors, problems);
    if (stages == null || files.isEmpty()) {
      return files;
    }
    return Optional.of(files.get().with(StageFile.PATH, stages, text.orElse("")));
  }

  /** The files of a folder, or the packed ones, with other topics or more actors. */
  static Optional<DataFiles> read(
      @Nullable Path data, @Nullable Path topics, @Nullable Path actors, Problems problems) {
    if (data != null && !Files.isDirectory(data)) {
      problems.add("--data", "there is no folder " + data + "; check the path");
    }
    Optional<String> topicText = Inputs.text("--topics", topics, problems);
    Optional<String> actorText = Inputs.text("--actors", actors, problems);
    if (!problems.isEmpty()) {
      return Optional.empty();
    }
    DataFiles files = data == null ? DataFiles.packaged() : DataFiles.of(data);
    if (topics != null) {
      files = files.replacing("topics", topics, topicText.orElse(""));
    }
    if (actors != null) {
      files = files.adding("actors", actors, actorText.orElse(""));
    }
    return Optional.of(files);
  }
}
