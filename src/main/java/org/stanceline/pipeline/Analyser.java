package org.stanceline.pipeline;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stanceline.config.DataFiles;
import org.stanceline.language.LanguagePack;
import org.stanceline.stance.StanceEngine;
import org.stanceline.stance.Statement;
import org.stanceline.text.Reading;

/** Everything that reads texts of one language. Not thread-safe: one per thread. */
public record Analyser(LanguagePack language, StanceEngine engine) {

  /**
   * Loads a language.
   *
   * @throws org.stanceline.config.ConfigurationException with all problems of the data files
   */
  public static Analyser of(String lang, DataFiles data) {
    return new Analyser(LanguagePack.of(lang, data), StanceEngine.of(lang, data));
  }

  /**
   * The statements of a stored text, without Spark; gives what the annotation pipeline gives.
   *
   * @param published day of publication; null makes dated roles unresolvable
   */
  public List<Statement> statements(String stored, @Nullable LocalDate published) {
    if (!engine.namesTopic(stored)) {
      return List.of();
    }
    Reading reading = language.read(stored);
    return engine.statements(reading, language.sentences(reading), published);
  }
}
