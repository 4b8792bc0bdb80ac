package org.stanceline.pipeline;

import java.util.TreeMap;
import org.stanceline.config.DataFiles;

/** The analysers of some data files, each loaded when first asked for. Not thread-safe. */
public final class Analysers {
  private final DataFiles data;
  private final TreeMap<String, Analyser> loaded = new TreeMap<>();

  public Analysers(DataFiles data) {
    this.data = data;
  }

  /**
   * The analyser of a language.
   *
   * @throws org.stanceline.config.ConfigurationException with all problems of the data files
   */
  public Analyser of(String lang) {
    return loaded.computeIfAbsent(lang, l -> Analyser.of(l, data));
  }
}
