package org.stanceline.pipeline;

import java.util.List;
import org.stanceline.config.DataFiles;

/** The languages that data files describe. */
public final class Languages {
  private Languages() {}

  /** ISO 639-1 codes: the folders below {@code lexicon/}, sorted. */
  public static List<String> of(DataFiles data) {
    return data.list("lexicon").stream()
        .map(path -> path.split("/", -1))
        .filter(parts -> parts.length > 2)
        .map(parts -> parts[1])
        .distinct()
        .sorted()
        .toList();
  }
}
