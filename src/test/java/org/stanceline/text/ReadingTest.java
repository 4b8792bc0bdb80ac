package org.stanceline.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Set;
import org.junit.jupiter.api.Test;

class ReadingTest {
  private static final ReadingRules RULES = new ReadingRules(Set.of(), Set.of(), true);

  /** The stored words from which a piece of the reading was made. */
  private static String stored(String text, String piece) {
    Reading reading = Mending.read(text, RULES);
    int at = reading.text().indexOf(piece);
    assertThat(at).as("'%s' in '%s'", piece, reading.text()).isNotNegative();
    return reading.stored(new Span(at, at + piece.length())).of(text);
  }

  @Test
  void aPieceLeadsBackAcrossAMendedStop() {
    assertThat(stored("Le chef de la garde . a quitté  la salle.", "garde a quitté la salle"))
        .isEqualTo("garde . a quitté  la salle");
  }

  @Test
  void aPieceLeadsBackAcrossAWrappedLine() {
    assertThat(stored("Le port\nreste fermé", "port reste")).isEqualTo("port\nreste");
  }

  @Test
  void aPieceKeepsItsSoftHyphens() {
    assertThat(stored("des négo\u00adciations longues", "négociations"))
        .isEqualTo("négo\u00adciations");
  }

  @Test
  void aPieceKeepsItsOwnApostrophe() {
    assertThat(stored("Ce que l’accord prévoit", "l'accord")).isEqualTo("l’accord");
  }

  @Test
  void aPieceThatEndsInsideAPairTakesTheWholePair() {
    Reading reading = Mending.read("x \uD83D\uDD4A y", RULES);

    assertThat(reading.stored(new Span(0, 3)).of(reading.stored())).isEqualTo("x \uD83D\uDD4A");
    assertThat(reading.stored(new Span(3, 6)).of(reading.stored())).isEqualTo("\uD83D\uDD4A y");
  }

  @Test
  void combiningMarksStayWithTheirLetter() {
    Reading reading = Mending.read("Zoe\u0308\u0323 parle", RULES);

    assertThat(reading.stored(new Span(0, 3)).of(reading.stored())).isEqualTo("Zoe\u0308\u0323");
  }

  @Test
  void anEmptySpanStaysEmpty() {
    Reading reading = Mending.read("un  deux", RULES);

    assertThat(reading.stored(new Span(3, 3))).isEqualTo(new Span(4, 4));
    assertThat(reading.stored(new Span(7, 7)).length()).isZero();
  }

  @Test
  void originsMustMatchTheText() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Reading("ab", "ab", new int[1], 0, 1))
        .withMessageContaining("2")
        .withMessageContaining("1");
  }

  @Test
  void noiseOfATextWithoutWordsIsZero() {
    assertThat(new Reading("", "", new int[0], 3, 0).noise()).isZero();
    assertThat(new Reading("a b", "a b", new int[] {0, 1, 2}, 1, 2).noise()).isEqualTo(50);
  }
}
