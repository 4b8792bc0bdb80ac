package org.stanceline.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stanceline.config.DataFiles;
import org.stanceline.config.Problems;
import org.stanceline.stance.CoreEngines;
import org.stanceline.stance.CoreEngines.Lang;
import org.stanceline.text.Token;

class TopicMatcherTest {
  private static final String TOPICS =
      """
      topics:
        - id: toll
          label: {en: Toll, fr: Péage}
          description: Ships should pay.
          terms:
            en: [toll, canal toll, canal toll for tankers, talks, levy a toll]
            fr: [péage, péage du canal, négociation, négocier, prélever un péage]
          opposing:
            en: [abolition of the toll]
            fr: [abolition du péage]
          favoring:
            en: [close the lock]
            fr: [fermer l'écluse]
          exclude:
            en: [death toll]
            fr: [péage d'autoroute]
        - id: dredging
          label: {en: Dredging}
          description: The river should be dredged.
          terms:
            en: [canal]
            fr: [canal]
      """;

  private static List<TopicMention> mentions(Lang lang, String text) {
    Problems problems = new Problems();
    List<Topic> topics = Topics.load(DataFiles.of(Map.of("topics/toll.yaml", TOPICS)), problems);
    problems.throwIfAny();
    TopicMatcher matcher = new TopicMatcher(topics, lang.code(), CoreEngines.topicLanguage(lang));
    return matcher.mentions(tokens(lang, text));
  }

  private static List<Token> tokens(Lang lang, String text) {
    return CoreEngines.of(lang).sentences(text).get(0).tokens();
  }

  private static List<String> found(Lang lang, String text) {
    List<Token> tokens = tokens(lang, text);
    return mentions(lang, text).stream()
        .map(
            m -> {
              StringBuilder out = new StringBuilder(m.topic()).append(m.sign() < 0 ? " -" : " +");
              for (int i = m.start(); i < m.end(); i++) {
                out.append(' ').append(tokens.get(i).form());
              }
              return out.toString();
            })
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "FR | Les péages augmentent.                      | toll + péages",
        "FR | Ils négocient depuis lundi.                 | toll + négocient",
        "FR | Les NÉGOCIATIONS durent.                    | toll + NÉGOCIATIONS",
        "FR | La ville demande l'abolition du péage.      | toll - abolition du péage",
        "FR | Ils ont fermé l'écluse hier.                | toll + fermé l' écluse",
        "FR | Ils prélevaient un péage.                   | toll + prélevaient un péage",
        "EN | The tolls rise.                             | toll + tolls",
        "EN | They want the abolition of the toll.        | toll - abolition of the toll",
        "EN | They closed the lock yesterday.             | toll + closed the lock",
        "EN | They are levying a toll.                    | toll + levying a toll",
        "EN | The talks last.                             | toll + talks",
        "EN | They will levy a very high toll.            | toll + levy a very high toll",
        "FR | Ils prélèveront un nouveau péage.           | toll + prélèveront un nouveau péage",
      })
  void aPhraseIsFoundByWordOrLemma(Lang lang, String text, String expected) {
    assertThat(found(lang, text)).containsExactly(expected);
  }

  @Test
  void anEnglishCompoundIsAlsoFoundTurnedRound() {
    assertThat(found(Lang.EN, "The toll of the canal is high."))
        .contains("toll + toll of the canal");
  }

  @Test
  void anAdjectiveMayStandInsideAPhrase() {
    assertThat(found(Lang.FR, "Le péage maritime du canal augmente."))
        .contains("toll + péage maritime du canal");
  }

  @Test
  void theLongestPhraseOfATopicWins() {
    assertThat(found(Lang.EN, "A canal toll for tankers would help."))
        .containsExactlyInAnyOrder("toll + canal toll for tankers", "dredging + canal");
    assertThat(found(Lang.FR, "Le péage du canal est cher."))
        .containsExactlyInAnyOrder("toll + péage du canal", "dredging + canal");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "EN | The death toll rises.",
        "FR | Le péage d'autoroute est cher.",
        "EN | She talks to her dog.",
        "EN | The harbour sleeps.",
        "FR | Le port dort.",
      })
  void anExcludedPhraseOrAnotherSenseIsNoMention(Lang lang, String text) {
    assertThat(mentions(lang, text)).isEmpty();
  }

  @Test
  void anExcludedPhraseDoesNotHideTheNextMention() {
    assertThat(found(Lang.EN, "The death toll rises and the toll falls."))
        .containsExactly("toll + toll");
  }

  @Test
  void theHeadIsTheFirstNounInFrenchAndTheLastInEnglish() {
    TopicMention french = mentions(Lang.FR, "Le péage du canal est cher.").get(0);
    TopicMention english =
        mentions(Lang.EN, "The canal toll is high.").stream()
            .filter(m -> m.topic().equals("toll"))
            .findFirst()
            .orElseThrow();

    assertThat(french.head()).isEqualTo(french.start());
    assertThat(english.head()).isEqualTo(english.end() - 1);
  }

  @Test
  void anActThatSpeaksForTheTopicIsMarked() {
    assertThat(mentions(Lang.EN, "They closed the lock."))
        .singleElement()
        .satisfies(
            m -> {
              assertThat(m.source()).isEqualTo(TopicMention.Source.FAVORING);
              assertThat(m.sign()).isEqualTo(1);
            });
    assertThat(mentions(Lang.EN, "They raised the toll."))
        .noneMatch(m -> m.source() == TopicMention.Source.FAVORING);
  }

  @Test
  void mentionsOfOneTopicStandInOrderAndApart() {
    List<TopicMention> found =
        mentions(Lang.FR, "Le péage, le péage du canal et la négociation du péage.");

    int end = 0;
    for (TopicMention mention : found.stream().filter(m -> m.topic().equals("toll")).toList()) {
      assertThat(mention.start()).isGreaterThanOrEqualTo(end);
      assertThat(mention.head()).isBetween(mention.start(), mention.end() - 1);
      end = mention.end();
    }
    assertThat(end).isPositive();
  }
}
