package org.stanceline.config;

import java.util.ArrayList;
import java.util.List;

/** Collects problems while files are read, so that all can be told at once. Not thread-safe. */
public final class Problems {
  private final List<Problem> found = new ArrayList<>();

  /** Adds a problem of a file as a whole. */
  public void add(String file, String message) {
    found.add(new Problem(file, 0, "", message));
  }

  /** Adds a problem at a place in a file. */
  public void add(YamlNode at, String message) {
    found.add(new Problem(at.file(), at.line(), at.key(), message));
  }

  public void add(Problem problem) {
    found.add(problem);
  }

  public boolean isEmpty() {
    return found.isEmpty();
  }

  /** All problems so far, by file and line. */
  public List<Problem> sorted() {
    return found.stream().sorted().toList();
  }

  /**
   * Ends a phase of reading.
   *
   * @throws ConfigurationException with all problems, if there is any
   */
  public void throwIfAny() {
    if (!found.isEmpty()) {
      throw new ConfigurationException(found);
    }
  }
}
