package org.stanceline.job;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.stanceline.config.Problems;
import picocli.CommandLine.Model.CommandSpec;

/** Where a command prints. */
final class Outputs {
  private Outputs() {}

  static PrintWriter of(@Nullable CommandSpec spec) {
    if (spec == null) {
      throw new IllegalStateException("not started by picocli");
    }
    return spec.commandLine().getOut();
  }

  /** Finds out early whether a file can be written, if one is named. */
  static void requireWritable(String option, @Nullable Path file, Problems problems) {
    if (file == null) {
      return;
    }
    Path folder = file.toAbsolutePath().getParent();
    if (Files.isDirectory(file)) {
      problems.add(option, file + " is a folder; name a file");
    } else if (folder == null || !Files.isDirectory(folder)) {
      problems.add(option, "there is no folder " + folder + "; make it, or choose another");
    } else if (!Files.isWritable(Files.exists(file) ? file : folder)) {
      problems.add(option, "cannot write " + file + "; choose a place that you may write to");
    }
  }
}
