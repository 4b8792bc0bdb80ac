package org.stanceline.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordTest {
  @Test
  void separatorsWithinNumbersStayInside() {
    assertThat(surfaces("1 406, 1,406 et 1.4 ou 12 000 le 9 12 fois."))
        .containsExactly("1 406", "1,406", "et", "1.4", "ou", "12 000", "le", "9", "12", "fois");
  }

  @Test
  void elisionsAndHyphensPart() {
    assertThat(surfaces("l’ancien d'Ostrava Port-Clair"))
        .containsExactly("l", "ancien", "d", "Ostrava", "Port", "Clair");
  }

  @Test
  void wordsAfterAStopAQuoteOrALineOpen() {
    assertThat(
            Word.split("The guns, Mr Keltani said. Stop « Now »\nThen").stream()
                .filter(Word::opening)
                .map(Word::surface))
        .containsExactly("The", "Stop", "Now", "Then");
  }

  @Test
  void hashIgnoresPunctuationCaseAndAccents() {
    assertThat(Word.hash(Word.split("« L’été », dit-il")))
        .isEqualTo(Word.hash(Word.split("l'ete dit il.")))
        .isNotEqualTo(Word.hash(Word.split("il dit l'ete")));
  }

  private static List<String> surfaces(String text) {
    return Word.split(text).stream().map(Word::surface).toList();
  }
}
