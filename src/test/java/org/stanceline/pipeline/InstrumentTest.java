package org.stanceline.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.stanceline.config.DataFiles;

class InstrumentTest {
  private static final String TOPICS =
      """
      topics:
        - id: truce
          terms: {en: [truce]}
        - id: aid
          terms: {en: [aid]}
      """;

  @Test
  void aChangedTopicChangesItsHashAlone() {
    Instrument before = instrument(TOPICS, "a: 1");
    Instrument after = instrument(TOPICS.replace("[aid]", "[aid, help]"), "a: 1");

    assertThat(after.topic("truce")).isEqualTo(before.topic("truce")).hasSize(64);
    assertThat(after.topic("aid")).isNotEqualTo(before.topic("aid"));
    assertThat(after.lexicon()).isEqualTo(before.lexicon());
  }

  @Test
  void layoutAndOrderOfKeysDoNotCount() {
    String other =
        """
        # who wants what
        topics:
        - terms:
            en:
              - truce
          id: truce
        - {id: aid, terms: {en: [aid]}}
        """;

    assertThat(instrument(other, "a: 1").topics()).isEqualTo(instrument(TOPICS, "a: 1").topics());
  }

  @Test
  void aChangedLexiconShowsAndTheActorsDoNotCount() {
    Instrument before = instrument(TOPICS, "a: 1");

    assertThat(instrument(TOPICS, "a: 2").lexicon()).isNotEqualTo(before.lexicon());
    assertThat(
            Instrument.of(
                    DataFiles.of(
                        Map.of(
                            "topics/t.yaml", TOPICS,
                            "lexicon/en/x.yaml", "a: 1",
                            "actors/x.yaml", "actors: []")))
                .lexicon())
        .isEqualTo(before.lexicon());
  }

  @Test
  void theEngineTellsItsCode() {
    assertThat(Build.engine()).matches("stanceline \\S+\\+[0-9a-f]{8}");
  }

  private static Instrument instrument(String topics, String lexicon) {
    return Instrument.of(
        DataFiles.of(Map.of("topics/t.yaml", topics, "lexicon/en/x.yaml", lexicon)));
  }
}
