package org.stanceline.job;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stanceline.config.Problems;

/** Files that options name. */
final class Inputs {
  private Inputs() {}

  /**
   * The text of a file in UTF-8, without the byte-order mark that some editors put before it.
   *
   * @throws UsageException naming the option, when the file cannot be read
   */
  static String text(String option, Path file) {
    if (!Files.isRegularFile(file)) {
      throw new UsageException(option + ": there is no file " + file + "; check the path");
    }
    try {
      String text = Files.readString(file);
      return text.startsWith("\ufeff") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new UsageException(option + ": " + file + " is not UTF-8; save it as UTF-8");
    } catch (IOException e) {
      throw new UsageException(option + ": cannot read " + file + ": " + e.getMessage());
    }
  }

  /** The text of a file, if one is named; what is wrong with it is added to the problems. */
  static Optional<String> text(String option, @Nullable Path file, Problems problems) {
    if (file == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(text(option, file));
    } catch (UsageException e) {
      Preflight.tell(problems, e);
      return Optional.empty();
    }
  }

  /** The last part of a path. */
  static String name(Path file) {
    Path name = file.getFileName();
    return name == null ? file.toString() : name.toString();
  }
}
