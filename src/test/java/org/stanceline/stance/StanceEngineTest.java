package org.stanceline.stance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.stanceline.stance.CoreEngines.Lang;

/** Whole sentences through the engine: who stands where on what, and how the text says so. */
class StanceEngineTest {
  @ParameterizedTest
  @CsvFileSource(resources = "/stance/statements-fr.csv", delimiter = '|', quoteCharacter = '`')
  void frenchSentenceGivesItsStatements(String text, String expected) {
    assertStatements(Lang.FR, text, expected);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/stance/statements-en.csv", delimiter = '|', quoteCharacter = '`')
  void englishSentenceGivesItsStatements(String text, String expected) {
    assertStatements(Lang.EN, text, expected);
  }

  @ParameterizedTest
  @EnumSource(Lang.class)
  void anEmptyTextGivesNothing(Lang lang) {
    assertThat(CoreEngines.of(lang).statements("")).isEmpty();
    assertThat(CoreEngines.of(lang).statements(" \n\n ")).isEmpty();
  }

  @Test
  void theSameTextGivesTheSameStatementsAgain() {
    String text =
        "La ministre Irena Valkos rejette la trêve. Le sénateur Bastien Orlan soutient les"
            + " sanctions. Elle veut négocier.";

    List<Statement> once = CoreEngines.of(Lang.FR).statements(text);

    assertThat(once).isNotEmpty().isEqualTo(CoreEngines.of(Lang.FR).statements(text));
  }

  @Test
  void statementsComeInTheOrderOfTheirEvidence() {
    List<Statement> found =
        CoreEngines.of(Lang.EN)
            .statements(
                "Minister Irena Valkos rejects the truce. Senator Bastien Orlan supports the"
                    + " sanctions. Bishop Luke Tamarin wants peace.");

    assertThat(found)
        .extracting(Statement::actorName)
        .containsExactly("Irena Valkos", "Bastien Orlan", "Luke Tamarin");
    assertThat(found).extracting(Statement::evidence).isSorted();
  }

  @Test
  void polarityAgreesWithTheStanceAndTheTraceTellsWhy() {
    assertThat(
            CoreEngines.of(Lang.EN)
                .statements(
                    "Minister Irena Valkos rejects the truce. Senator Bastien Orlan supports the"
                        + " sanctions."))
        .hasSize(2)
        .allSatisfy(
            s -> {
              assertThat(Math.signum(s.polarity()))
                  .isEqualTo(s.stance() == Stance.FAVOR ? 1.0 : -1.0);
              assertThat(s.confidence()).isBetween(0.0, 1.0);
              assertThat(s.trace()).isNotEmpty();
              assertThat(s.cue()).isIn("rejects", "supports");
            });
  }

  @Test
  void theTermIsGivenAsTheTextHasIt() {
    assertThat(CoreEngines.of(Lang.FR).statements("Le maire Luc Tamarin réclame des Pourparlers."))
        .singleElement()
        .satisfies(
            s -> {
              assertThat(s.topicTerm()).isEqualTo("Pourparlers");
              assertThat(s.topic()).isEqualTo("diplomatic-solution");
            });
  }

  private static void assertStatements(Lang lang, String text, String expected) {
    List<String> rows = expected.equals("none") ? List.of() : Arrays.asList(expected.split("; "));
    assertThat(CoreEngines.of(lang).statements(text))
        .as(text)
        .extracting(StanceEngineTest::row)
        .containsExactlyInAnyOrderElementsOf(rows);
  }

  /** {@code holder topic STANCE mode [conditional] [relays=[…]] [contradicted]}. */
  private static String row(Statement s) {
    return s.actorName()
        + (' ' + s.topic())
        + (' ' + s.stance().name())
        + (' ' + s.mode().label())
        + (s.conditional() ? " conditional" : "")
        + (s.relays().isEmpty() ? "" : " relays=" + s.relays())
        + (s.contradicted() ? " contradicted" : "");
  }
}
