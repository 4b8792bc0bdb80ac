package org.stanceline.job;

import org.jspecify.annotations.Nullable;

/** Words for a failure. */
final class Failures {
  private Failures() {}

  /** One line: the deepest cause that says something, with its type where the text is bare. */
  static String sentence(Throwable failure) {
    String message = failure.toString();
    for (@Nullable Throwable at = failure; at != null; at = at.getCause()) {
      String text = at.getMessage();
      if (text != null && !text.isBlank()) {
        message = at.getClass().getSimpleName() + ": " + text.lines().findFirst().orElse(text);
      }
    }
    return message;
  }
}
