package org.stanceline.job;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.stanceline.config.DataFiles;
import picocli.CommandLine.Option;

/** Options that choose topics, actors and lexicons; those packed into the jar are the default. */
final class DataOptions {
  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "Folder with topics/, actors/ and lexicon/ instead of the packed one.")
  private @Nullable Path data;

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

  /**
   * The chosen files, read now but not yet checked.
   *
   * @throws UsageException for a path that cannot be read
   */
  DataFiles read() {
    DataFiles files;
    if (data == null) {
      files = DataFiles.packaged();
    } else if (Files.isDirectory(data)) {
      files = DataFiles.of(data);
    } else {
      throw new UsageException("--data: there is no folder " + data + "; check the path");
    }
    if (topics != null) {
      files = files.replacing("topics", Inputs.name(topics), Inputs.text("--topics", topics));
    }
    if (actors != null) {
      files = files.with("actors/" + Inputs.name(actors), Inputs.text("--actors", actors));
    }
    return files;
  }
}
