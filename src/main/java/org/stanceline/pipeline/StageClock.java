package org.stanceline.pipeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.stanceline.stance.StanceEngine;
import org.stanceline.text.Reading;
import org.stanceline.text.Sentence;

/** Where the time of the linguistic core goes, without Spark: nanoseconds by stage. */
public final class StageClock {
  /** What is timed, in the order in which it happens. */
  public enum Stage {
    /** Whether the text names a topic. */
    GATE,
    /** The stored text as it is read. */
    MENDING,
    /** Tokens, parts of speech, lemmas. */
    TAGGING,
    /** Phrases and clauses. */
    PARSING,
    /** Topics, actors, quotations, and from them the statements. */
    COMPOSING
  }

  private final EnumMap<Stage, Long> nanos = new EnumMap<>(Stage.class);

  /** Nanoseconds of all texts so far. */
  public Map<Stage, Long> nanos() {
    return new EnumMap<>(nanos);
  }

  /**
   * Takes a text through all stages, whether it names a topic or not; gives its number of tokens.
   */
  public int time(Analyser analyser, String stored, LocalDate published) {
    StanceEngine engine = analyser.engine();
    long at = System.nanoTime();
    engine.namesTopic(stored);
    at = spent(Stage.GATE, at);
    Reading reading = analyser.language().read(stored);
    at = spent(Stage.MENDING, at);
    List<Sentence> sentences = analyser.language().sentences(reading);
    at = spent(Stage.TAGGING, at);
    List<Object> trees = new ArrayList<>();
    sentences.forEach(sentence -> trees.add(engine.parse(sentence)));
    long parsing = System.nanoTime() - at;
    at = spent(Stage.PARSING, at);
    engine.statements(reading, sentences, published);
    spent(Stage.COMPOSING, at);
    // The engine parses for itself.
    nanos.merge(Stage.COMPOSING, -parsing, Long::sum);
    return sentences.stream().mapToInt(s -> s.tokens().size()).sum();
  }

  private long spent(Stage stage, long since) {
    long now = System.nanoTime();
    nanos.merge(stage, now - since, Long::sum);
    return now;
  }
}
