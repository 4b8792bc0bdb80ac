package org.stanceline.pipeline;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.stanceline.actor.Registry;
import org.stanceline.config.Components;
import org.stanceline.config.DataFiles;
import org.stanceline.config.Problems;
import org.stanceline.language.LanguagePack;
import org.stanceline.stance.Attribution;
import org.stanceline.stance.AttributionEngine;
import org.stanceline.stance.StanceEngine;
import org.stanceline.stance.Statement;
import org.stanceline.stance.Traced;
import org.stanceline.text.Reading;

/** Everything that reads texts of one language. Not thread-safe: one per thread. */
public final class Analyser {
  private final LanguagePack language;
  private final StanceEngine engine;
  private final String lang;
  private final DataFiles data;
  private final Components components;
  private final Function<Problems, Registry> registry;

  /** Loaded when attributions are first asked for. */
  private @Nullable AttributionEngine attributions;

  /** The stages of the annotation pipeline ask for the reading of one article in turn. */
  private @Nullable Reading last;

  private Analyser(
      String lang, DataFiles data, Components components, Function<Problems, Registry> registry) {
    this.language = LanguagePack.of(lang, data, components);
    this.engine = StanceEngine.of(lang, data, components, registry);
    this.lang = lang;
    this.data = data;
    this.components = components;
    this.registry = registry;
  }

  /**
   * Loads a language.
   *
   * @throws org.stanceline.config.ConfigurationException with all problems of the data files
   */
  public static Analyser of(String lang, DataFiles data) {
    return of(lang, data, Components.all());
  }

  /** The same, with some components switched off. */
  public static Analyser of(String lang, DataFiles data, Components components) {
    return of(lang, data, components, problems -> Registry.load(data, problems));
  }

  /** The same, over a registry of actors that the languages share. */
  static Analyser of(
      String lang, DataFiles data, Components components, Function<Problems, Registry> registry) {
    return new Analyser(lang, data, components, registry);
  }

  LanguagePack language() {
    return language;
  }

  StanceEngine engine() {
    return engine;
  }

  /** Whether the text names a topic: the gate. */
  public boolean namesTopic(String stored) {
    return engine.namesTopic(stored);
  }

  /** The stored text as it is read. */
  public Reading read(String stored) {
    if (last == null || !last.stored().equals(stored)) {
      last = language.read(stored);
    }
    return last;
  }

  /** How many tokens a stored text has, marks included. */
  public int tokens(String stored) {
    return language.sentences(language.read(stored)).stream()
        .mapToInt(s -> s.tokens().size())
        .sum();
  }

  /**
   * The statements of a stored text, without Spark; gives what the annotation pipeline gives.
   *
   * @param published day of publication; null makes dated roles unresolvable
   */
  public List<Statement> statements(String stored, @Nullable LocalDate published) {
    return traced(stored, published).stream().map(Traced::statement).toList();
  }

  /** The same with what their confidence was told from. */
  public List<Traced> traced(String stored, @Nullable LocalDate published) {
    if (!engine.namesTopic(stored)) {
      return List.of();
    }
    Reading reading = read(stored);
    return engine.traced(reading, language.sentences(reading), published);
  }

  /**
   * Every attribution of a stored text, whether it names a topic or not.
   *
   * @param published day of publication; null makes dated roles unresolvable
   */
  public List<Attribution> attributions(String stored, @Nullable LocalDate published) {
    Reading reading = read(stored);
    return attributing().attributions(reading, language.sentences(reading), published);
  }

  /**
   * Loads what attributions need, which is otherwise loaded when they are first asked for.
   *
   * @throws org.stanceline.config.ConfigurationException with all problems of the data files
   */
  public void requireAttributions() {
    attributing();
  }

  private AttributionEngine attributing() {
    if (attributions == null) {
      attributions = AttributionEngine.of(lang, data, components, registry);
    }
    return attributions;
  }
}
