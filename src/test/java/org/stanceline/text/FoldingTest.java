package org.stanceline.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "Négociations, negociations",
        "CESSEZ-LE-FEU, cessez-le-feu",
        "l’État, l'etat",
        "l‘État, l'etat",
        "cessez‑le‑feu, cessez-le-feu",
        "front–line, front-line",
        "chœur, choeur",
        "ŒUVRE, oeuvre",
        "Æther, aether",
        "Straße, strasse",
        "Zoe\u0308, zoe",
        "Zoë, zoe",
        "plain, plain",
      })
  void foldsCaseAccentsAndMarks(String word, String folded) {
    assertThat(Folding.fold(word)).isEqualTo(folded);
  }

  @Test
  void runsOfWhiteSpaceBecomeOneSpaceAndEndsAreTrimmed() {
    assertThat(Folding.fold("\u00a0 Aide \u202f\n militaire\t")).isEqualTo("aide militaire");
  }

  @Test
  void composedAndDecomposedAccentsMeet() {
    assertThat(Folding.fold("tre\u0302ve")).isEqualTo(Folding.fold("tr\u00eave"));
  }

  @Test
  void astralLettersKeepBothHalves() {
    assertThat(Folding.fold("\uD835\uDCB3avier \uD83D\uDD4A"))
        .isEqualTo("\uD835\uDCB3avier \uD83D\uDD4A");
  }

  @Test
  void emptyAndBlankFoldToEmpty() {
    assertThat(Folding.fold("")).isEmpty();
    assertThat(Folding.fold(" \u00a0\n")).isEmpty();
  }

  @Test
  void doesNotDependOnTheDefaultLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertThat(Folding.fold("MINISTRE")).isEqualTo("ministre");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void foldingTwiceChangesNothing() {
    for (long seed = 1; seed <= 40; seed++) {
      String once = Folding.fold(RandomText.of(seed));
      assertThat(Folding.fold(once)).as("seed %d", seed).isEqualTo(once);
    }
  }
}
