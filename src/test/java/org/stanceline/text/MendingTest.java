package org.stanceline.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MendingTest {
  private static final ReadingRules RULES =
      new ReadingRules(Set.of("mr", "gen", "art"), Set.of("the", "of"), true);

  private static Reading read(String stored) {
    return Mending.read(stored, RULES);
  }

  private static String text(String stored) {
    return read(stored).text();
  }

  @Test
  void eachSentenceStandsOnALineOfItsOwn() {
    assertThat(text("Les canons se taisent. Le port rouvre ! Qui signe ? Personne."))
        .isEqualTo("Les canons se taisent.\nLe port rouvre !\nQui signe ?\nPersonne.");
  }

  @Test
  void aStrayStopBeforeALowerCaseWordIsDroppedAndCounted() {
    Reading reading = read("Le chef de la garde. a quitté la salle.");

    assertThat(reading.text()).isEqualTo("Le chef de la garde a quitté la salle.");
    assertThat(reading.mended()).isEqualTo(1);
  }

  @Test
  void aSpaceBeforeAStopOrACommaIsDroppedAndCounted() {
    Reading reading = read("La ville dort , le port veille .");

    assertThat(reading.text()).isEqualTo("La ville dort, le port veille.");
    assertThat(reading.mended()).isEqualTo(2);
  }

  @Test
  void withoutMendingTheTextIsOnlyCut() {
    ReadingRules plain = new ReadingRules(Set.of("mr"), Set.of("of"), false);

    Reading reading =
        Mending.read("Mr. Orlan , chief of. the guard left .\nHe is in\nVarn.", plain);

    assertThat(reading.text())
        .isEqualTo("Mr. Orlan , chief of.\nthe guard left .\n\nHe is in\n\nVarn.");
    assertThat(reading.mended()).isZero();
  }

  @Test
  void dotsKeepTheirSpace() {
    assertThat(text("Et puis ... rien.")).isEqualTo("Et puis ... rien.");
  }

  @Test
  void doubledSpacesBecomeOneAndAreCounted() {
    Reading reading = read("The  harbour is   open.");

    assertThat(reading.text()).isEqualTo("The harbour is open.");
    assertThat(reading.mended()).isEqualTo(3);
  }

  @Test
  void noBreakSpacesAreTypographyNotDamage() {
    Reading reading = read("«\u00a0Le port rouvre\u00a0», dit-elle\u202f!");

    assertThat(reading.text()).isEqualTo("« Le port rouvre », dit-elle !");
    assertThat(reading.mended()).isZero();
  }

  @Test
  void softHyphensAndZeroWidthCharactersVanish() {
    assertThat(text("\ufeffnégo\u00adciation\u200bs")).isEqualTo("négociations");
  }

  @Test
  void curlyApostrophesAndOddHyphensAreFolded() {
    assertThat(text("L’accord, l‘offre, cessez‑le‑feu"))
        .isEqualTo("L'accord, l'offre, cessez-le-feu");
  }

  @Test
  void accentsAndCaseStay() {
    assertThat(text("Élise A DIT ça à Noël")).isEqualTo("Élise A DIT ça à Noël");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Gen. Viktor Salmane left.",
        "Mr. Okreil stayed.",
        "The U.S. Senate voted.",
        "J. Okreil stayed.",
        "See art. Five of the text.",
      })
  void anAbbreviationEndsNoSentence(String sentence) {
    assertThat(text(sentence)).isEqualTo(sentence);
  }

  @Test
  void aWrappedLineGoesOn() {
    assertThat(text("Le port de Tessen\nreste fermé,\nsemble-t-il.\nLa ville attend."))
        .isEqualTo("Le port de Tessen reste fermé, semble-t-il.\n\nLa ville attend.");
  }

  @Test
  void aLineThatEndsInAnArticleGoesOnBeforeACapital() {
    assertThat(Mending.read("The head of the\nHarbour Board sleeps.", RULES).text())
        .isEqualTo("The head of the Harbour Board sleeps.");
    assertThat(Mending.read("The head of the\n\nHarbour Board sleeps.", RULES).text())
        .isEqualTo("The head of the\n\nHarbour Board sleeps.");
  }

  @Test
  void aLineThatBeginsWithACapitalIsAParagraph() {
    assertThat(text("Le port est fermé\nLa ville attend"))
        .isEqualTo("Le port est fermé\n\nLa ville attend");
  }

  @Test
  void anEmptyLineClosesAParagraphEvenBeforeALowerCaseWord() {
    assertThat(text("Le port de Tessen\n\nreste fermé"))
        .isEqualTo("Le port de Tessen\n\nreste fermé");
  }

  @Test
  void windowsLineEndsAreLineEnds() {
    assertThat(text("Un.\r\nDeux.\r\n\r\nTrois.")).isEqualTo("Un.\n\nDeux.\n\nTrois.");
  }

  @Test
  void aClosingMarkStaysWithItsSentence() {
    assertThat(text("“We are leaving.” The mayor fell silent. (He was tired.) He slept."))
        .isEqualTo("“We are leaving.”\nThe mayor fell silent.\n(He was tired.)\nHe slept.");
  }

  @Test
  void aQuestionBeforeALowerCaseCueEndsNoSentenceAndIsNoDamage() {
    Reading reading = read("“Who will sign?” she asked.");

    assertThat(reading.text()).isEqualTo("“Who will sign?” she asked.");
    assertThat(reading.mended()).isZero();
  }

  @Test
  void aQuotationLeftOpenIsCountedOnce() {
    assertThat(read("Il a dit : « le port rouvre").mended()).isEqualTo(1);
    assertThat(read("Il a dit : « le port rouvre »").mended()).isZero();
  }

  @Test
  void theEmptyAndTheBlankTextHaveAnEmptyReading() {
    for (String blank : List.of("", " \n\t\n ", "\u200b\ufeff")) {
      Reading reading = read(blank);
      assertThat(reading.text()).isEmpty();
      assertThat(reading.noise()).isZero();
    }
  }

  @Test
  void noiseIsMendedArtefactsPerHundredWords() {
    Reading reading = read("un deux trois quatre cinq six sept huit neuf dix .");

    assertThat(reading.mended()).isEqualTo(1);
    assertThat(reading.noise()).isBetween(9.0, 10.0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Le chef. a quitté  la salle , hier . « Fin. » Le port dort.\n\nLa ville\nattend",
        "Gen. Salmane left  the hall .  He returned. in the evening.",
        "« Un\n\n« Deux »\n\nTrois",
      })
  void whatWasMendedIsNotMendedAgain(String stored) {
    String once = text(stored).replaceAll("(?<!\n)\n(?!\n)", " ");
    Reading twice = read(once);

    assertThat(twice.text().replaceAll("(?<!\n)\n(?!\n)", " ")).isEqualTo(once);
  }
}
