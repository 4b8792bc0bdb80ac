package org.stanceline.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.stanceline.config.DataFiles;
import org.stanceline.config.Problems;
import org.stanceline.stance.CoreEngines;
import org.stanceline.stance.CoreEngines.Lang;
import org.stanceline.stance.Lexicon;
import org.stanceline.text.Sentence;

class GateTest {
  private static List<Topic> topics() {
    Problems problems = new Problems();
    List<Topic> topics = Topics.load(DataFiles.packaged(), problems);
    problems.throwIfAny();
    return topics;
  }

  @ParameterizedTest
  @EnumSource(Lang.class)
  void neverClosesOnATextThatHoldsAMention(Lang lang) {
    CoreEngines core = CoreEngines.of(lang);
    Gate gate = Gate.of(topics(), lang.code());
    TopicMatcher matcher = new TopicMatcher(topics(), lang.code(), CoreEngines.topicLanguage(lang));
    List<String> named =
        core.engine().lexicon().examples().stream()
            .map(Lexicon.Example::text)
            // Arms are no arm: the matcher reads a plural term in the singular too, the gate need
            // not.
            .filter(text -> !text.contains(" his arm "))
            .filter(
                text ->
                    core.sentences(text).stream()
                        .map(Sentence::tokens)
                        .anyMatch(tokens -> !matcher.mentions(tokens).isEmpty()))
            .toList();

    assertThat(named).hasSizeGreaterThan(100).allMatch(gate::opens);
  }

  @ParameterizedTest
  @EnumSource(Lang.class)
  void opensOnEveryPhraseOfATopic(Lang lang) {
    Gate gate = Gate.of(topics(), lang.code());

    assertThat(
            topics().stream()
                .flatMap(t -> Stream.of(t.terms(), t.opposing(), t.favoring()))
                .flatMap(phrases -> phrases.getOrDefault(lang.code(), List.of()).stream()))
        .isNotEmpty()
        .allMatch(gate::opens);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "FR | Ils négociaient sans fin.",
        "FR | UNE TRÊVE FRAGILE",
        "FR | une tre\u0302ve fragile",
        "FR | le cessez‑le‑feu tient",
        "EN | He negotiated all night.",
        "EN | The CEASEFIRE holds.",
        "EN | Two armistices were signed.",
      })
  void inflectionCaseAndAccentsDoNotMatter(Lang lang, String text) {
    assertThat(Gate.of(topics(), lang.code()).opens(text)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "FR | Le marché aux poissons ouvre à six heures.",
        "EN | The fish market opens at six.",
      })
  void staysShutOnOtherMatters(Lang lang, String text) {
    assertThat(Gate.of(topics(), lang.code()).opens(text)).isFalse();
  }

  @Test
  void staysShutOnTheEmptyText() {
    assertThat(Gate.of(topics(), "fr").opens("")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"négociation,negociat", "toll,toll", "the ox,the", "levée de l'embargo,embar"})
  void theStemIsTheLongestWordWithoutItsEnding(String phrase, String stem) {
    assertThat(Gate.stem(phrase)).isEqualTo(stem);
  }

  @Test
  void aTopicOfAnotherLanguageDoesNotOpen() {
    Topic topic =
        new Topic(
            "toll",
            Map.of("en", "Toll"),
            "",
            Map.of("en", List.of("toll")),
            Map.of(),
            Map.of(),
            Map.of());

    assertThat(Gate.of(List.of(topic), "en").opens("a toll")).isTrue();
    assertThat(Gate.of(List.of(topic), "fr").opens("a toll")).isFalse();
  }
}
