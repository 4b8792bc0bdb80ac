package org.stanceline.stance;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stanceline.config.DataFiles;
import org.stanceline.text.Reading;
import org.stanceline.text.Sentence;

/**
 * From the tagged sentences of one article to its statements: the plain-Java centre. Not
 * thread-safe; one per thread.
 */
public final class StanceEngine {
  private StanceEngine() {}

  /**
   * An engine for one language.
   *
   * @throws org.stanceline.config.ConfigurationException with all problems of the data files
   */
  public static StanceEngine of(String lang, DataFiles data) {
    return new StanceEngine();
  }

  /** Whether the text names a topic at all: the gate, one scan over the folded text. */
  public boolean namesTopic(String stored) {
    return !stored.isEmpty();
  }

  /**
   * Every statement of an article, in the order of its evidence.
   *
   * @param published day of publication; null makes dated roles unresolvable
   */
  public List<Statement> statements(
      Reading reading, List<Sentence> sentences, @Nullable LocalDate published) {
    return List.of();
  }
}
