package org.stanceline.job;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that names a folder of data files; those packed into the jar are the default. */
final class FolderOption {
  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "Folder with topics/, actors/ and lexicon/ instead of the packed one.")
  private @Nullable Path data;

  /** The folder; null for the packed files. */
  @Nullable Path path() {
    return data;
  }
}
