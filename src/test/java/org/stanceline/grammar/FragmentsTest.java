package org.stanceline.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stanceline.config.DataFiles;
import org.stanceline.stance.CoreEngines;
import org.stanceline.stance.CoreEngines.Lang;
import org.stanceline.text.Sentence;
import org.stanceline.text.Token;

class FragmentsTest {
  private static List<String> joined(Lang lang, String text) {
    FunctionWords words = FunctionWords.read(lang.code(), DataFiles.packaged());
    return Fragments.join(CoreEngines.of(lang).sentences(text), words).stream()
        .map(s -> s.tokens().stream().map(Token::form).collect(Collectors.joining(" ")))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "FR | Le maire a refusé la lettre de la reine. De Tessen. | Le maire a refusé la lettre de la reine De Tessen .",
        "FR | La garde protège le vieux port. Dans la nuit. | La garde protège le vieux port Dans la nuit .",
        "EN | The guard protects the old port. During the night. | The guard protects the old port During the night .",
        "EN | The mayor opposed the letter. Despite its length. | The mayor opposed the letter Despite its length .",
      })
  void aPieceWithoutAVerbIsJoinedToTheSentenceItWasTornFrom(
      Lang lang, String text, String expected) {
    assertThat(joined(lang, text)).containsExactly(expected);
  }

  @Test
  void aRelativeClauseIsJoinedToItsSentence() {
    assertThat(joined(Lang.FR, "La garde protège le vieux port. Qui dort encore."))
        .containsExactly("La garde protège le vieux port Qui dort encore .");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "FR | La garde protège le vieux port. La ville dort.",
        "FR | La garde protège le vieux port. Qui dort encore ?",
        "FR | La garde protège-t-elle le port ? De jour.",
        "EN | The guard protects the old port. The town is asleep.",
      })
  void aSentenceOfItsOwnStaysApart(Lang lang, String text) {
    assertThat(joined(lang, text)).hasSize(2);
  }

  @Test
  void aParagraphIsNeverJoinedToTheOneBefore() {
    assertThat(joined(Lang.FR, "La garde protège le vieux port.\n\nDans la nuit.")).hasSize(2);
  }

  @Test
  void theSpanOfAJoinedSentenceHoldsBothPieces() {
    String text = "La garde protège le vieux port. Dans la nuit.";
    List<Sentence> sentences = CoreEngines.of(Lang.FR).sentences(text);

    assertThat(Fragments.join(sentences, FunctionWords.read("fr", DataFiles.packaged())))
        .singleElement()
        .satisfies(
            s ->
                assertThat(s.span())
                    .isEqualTo(sentences.get(0).span().union(sentences.get(1).span())));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "FR | TESSEN, 23 mars (AXP) – Le port rouvre.      | Le port rouvre .",
        "FR | TESSEN (AXP) - Le port rouvre.               | Le port rouvre .",
        "FR | Tessen (AXP) — Le port rouvre.               | Le port rouvre .",
        "EN | TESSEN, March 23 (AXP) — The port reopens.   | The port reopens .",
        "EN | TESSEN – The port reopens.                   | The port reopens .",
      })
  void aDatelineIsNoPartOfItsSentence(Lang lang, String text, String expected) {
    assertThat(joined(lang, text)).containsExactly(expected);
  }

  @Test
  void aDashInsideASentenceIsNoDateline() {
    assertThat(joined(Lang.EN, "The mayor left the hall – and the queen stayed."))
        .containsExactly("The mayor left the hall – and the queen stayed .");
  }

  @Test
  void nothingComesOfNothing() {
    assertThat(joined(Lang.EN, "")).isEmpty();
  }
}
