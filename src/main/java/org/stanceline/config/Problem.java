package org.stanceline.config;

/**
 * One thing wrong with a configuration file.
 *
 * @param file path as the user gave it, or below {@code data/}
 * @param line from 1; 0 when the file as a whole is meant
 * @param key path of the key, such as {@code topics[2].terms.fr}; empty for the file
 * @param message what is wrong and what to do, in one sentence
 */
public record Problem(String file, int line, String key, String message)
    implements Comparable<Problem> {
  @Override
  public String toString() {
    StringBuilder out = new StringBuilder(file);
    if (line > 0) {
      out.append(':').append(line);
    }
    if (!key.isEmpty()) {
      out.append(": ").append(key);
    }
    return out.append(": ").append(message).toString();
  }

  /** By file, line, key, message. */
  @Override
  public int compareTo(Problem other) {
    int order = file.compareTo(other.file);
    order = order != 0 ? order : Integer.compare(line, other.line);
    order = order != 0 ? order : key.compareTo(other.key);
    return order != 0 ? order : message.compareTo(other.message);
  }
}
