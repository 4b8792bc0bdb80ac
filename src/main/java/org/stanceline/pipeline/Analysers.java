package org.stanceline.pipeline;

import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.stanceline.actor.Registry;
import org.stanceline.config.Components;
import org.stanceline.config.DataFiles;
import org.stanceline.config.Problems;

/** The analysers of some data files, each loaded when first asked for. Not thread-safe. */
public final class Analysers {
  private final DataFiles data;
  private final Components components;
  private final TreeMap<String, Analyser> loaded = new TreeMap<>();

  /** The actors are the same in every language. */
  private @Nullable Registry registry;

  public Analysers(DataFiles data) {
    this(data, Components.all());
  }

  /** Analysers with some components switched off. */
  public Analysers(DataFiles data, Components components) {
    this.data = data;
    this.components = components;
  }

  /**
   * The analyser of a language.
   *
   * @throws org.stanceline.config.ConfigurationException with all problems of the data files
   */
  public Analyser of(String lang) {
    return loaded.computeIfAbsent(lang, l -> Analyser.of(l, data, components, this::registry));
  }

  private Registry registry(Problems problems) {
    if (registry == null) {
      registry = Registry.load(data, problems);
    }
    return registry;
  }
}
