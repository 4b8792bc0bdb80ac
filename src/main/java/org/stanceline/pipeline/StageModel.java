package org.stanceline.pipeline;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A pretrained model and how it is run.
 *
 * @param kind what it does
 * @param annotator simple name of its Spark NLP class
 * @param where folder or URI of the model, or its name among Spark NLP's models
 * @param batch texts that go through the model together
 * @param longest pieces of words of a text that it sees; the rest is cut off
 * @param cased whether it tells capitals from small letters
 */
public record StageModel(
    StageKind kind, String annotator, String where, int batch, int longest, boolean cased) {
  /** Full name of the Spark NLP class. */
  String className() {
    return kind.className(annotator);
  }

  /** Whether it stands at a URI of another file system, such as {@code hdfs://…}. */
  boolean isRemote() {
    return where.contains("://");
  }

  /** Whether it stands in a folder of this machine rather than among Spark NLP's models. */
  boolean isFolder() {
    return !isRemote()
        && (where.contains("/") || where.startsWith(".") || Files.isDirectory(Path.of(where)));
  }
}
