package org.stanceline.job;

import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;
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
}
