package org.stanceline.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.stanceline.config.ConfigurationException;
import org.stanceline.config.DataFiles;
import org.stanceline.config.Problems;

class WordFieldsTest {
  private static final String FIELDS =
      """
      fields:
        - id: tolls
          words: [toll, levy, fare, pay to pass]
        - id: locks
          words: [lock, sluice]
      """;

  private static WordFields read(String yaml) {
    Problems problems = new Problems();
    WordFields out =
        WordFields.read("en", DataFiles.of(Map.of("lexicon/en/fields.yaml", yaml)), problems);
    problems.throwIfAny();
    return out;
  }

  @Test
  void aTopicTakesTheWordsOfTheFieldsInWhichItsTermsLie() {
    List<List<String>> terms = List.of(List.of("canal", "toll"), List.of("fare"), List.of("ship"));
    assertThat(read(FIELDS).related(terms, false)).containsExactly("toll", "levy", "pay to pass");
  }

  @Test
  void oneOddTermAmongManyOpensNoField() {
    List<List<String>> terms =
        List.of(List.of("lock"), List.of("ship"), List.of("port"), List.of("quay"));
    assertThat(read(FIELDS).related(terms, false)).isEmpty();
  }

  @Test
  void theHeadOfATermCountsNotItsOtherWords() {
    List<List<String>> terms = List.of(List.of("peage", "canal", "toll"));
    assertThat(read(FIELDS).related(terms, true)).isEmpty();
    assertThat(read(FIELDS).related(terms, false)).contains("levy");
  }

  @Test
  void aLanguageWithoutTheFileHasNoFields() {
    Problems problems = new Problems();
    WordFields none = WordFields.read("fr", DataFiles.of(Map.of()), problems);
    assertThat(none.related(List.of(List.of("toll")), false)).isEmpty();
    assertThat(problems.isEmpty()).isTrue();
  }

  @Test
  void aFieldNeedsItsKeys() {
    assertThatExceptionOfType(ConfigurationException.class)
        .isThrownBy(() -> read("fields:\n  - id: tolls\n"))
        .withMessageContaining("words");
  }
}
