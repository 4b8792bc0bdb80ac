package org.stanceline.job;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.stanceline.audit.CorrectionFile;
import org.stanceline.config.Problems;
import org.stanceline.timeline.Correction;
import picocli.CommandLine.Option;

/** The option that names what an audit found. */
final class CorrectionOptions {
  private static final String NAME = "--correction";

  @Option(
      names = NAME,
      paramLabel = "FILE",
      description =
          "What 'audit score --out' wrote: fills the columns corrected, corrected_low and"
              + " corrected_high of the timelines; without it they are null.")
  private @Nullable Path file;

  /** The correction, none without the option; whatever is wrong with the file is a problem. */
  Correction read(Problems problems) {
    Path given = file;
    if (given == null) {
      return Correction.none();
    }
    return Inputs.text(NAME, given, problems)
        .flatMap(text -> CorrectionFile.read(given.toString(), text, problems))
        .map(CorrectionFile::correction)
        .orElse(Correction.none());
  }
}
