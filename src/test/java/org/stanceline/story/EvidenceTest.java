package org.stanceline.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvidenceTest {
  @Test
  void evidenceOfATextWithItselfIsWhole() {
    Evidence e = evidence(Copy.english("a", Copy.ORIGINAL), Copy.english("b", Copy.ORIGINAL));
    assertThat(e.text().share()).isEqualTo(1);
    assertThat(e.names()).isEqualTo(new SharedNames(1, 1, 1, e.names().distinct()));
    assertThat(e.stems().contained()).isCloseTo(1, within(1e-9));
    assertThat(e.stems().placed()).isCloseTo(1, within(1e-9));
    assertThat(e.stems().news()).isCloseTo(1, within(1e-9));
    assertThat(e.numbers().unmet()).isZero();
    assertThat(e.numbers().clashing()).isZero();
    assertThat(e.quotations()).isEqualTo(new SharedQuotations(true, 1, 1));
  }

  @Test
  void evidenceIsTheSameFromBothSides() {
    Fingerprint a = Copy.english("a", Copy.ORIGINAL);
    for (Fingerprint b :
        List.of(
            Copy.english("b", Copy.EDITED),
            Copy.english("b", Copy.FOLLOW_UP),
            Copy.article("b", "fr", Copy.DAY.plusDays(1), Copy.FRENCH))) {
      assertThat(score(a, b)).isCloseTo(score(b, a), within(0.25));
    }
  }

  @Test
  void moreDaysAskForMore() {
    Fingerprint a = Copy.english("a", Copy.ORIGINAL);
    assertThat(score(a, Copy.article("b", "en", Copy.DAY.plusDays(9), Copy.EDITED)))
        .isLessThan(score(a, Copy.english("b", Copy.EDITED)));
  }

  /** What stands in one form with other figures contradicts; other figures elsewhere do not. */
  @Test
  void numbersClashBetweenTheSameWords() {
    Fingerprint a = Copy.english("a", "They counted 214 breaches and took 88 people out of town.");
    Fingerprint b = Copy.english("b", "They counted 388 breaches and took 88 people out of town.");
    Fingerprint c = Copy.english("c", "They counted 214 breaches, 41 of them on Sunday at sea.");
    assertThat(evidence(a, b).numbers()).isEqualTo(new SharedNumbers(2, 1, 1));
    assertThat(evidence(a, c).numbers()).isEqualTo(new SharedNumbers(2, 1, 0));
  }

  @ParameterizedTest
  @CsvSource({
    "government, gouvernement",
    "frigates, frégate",
    "ministry, ministère",
    "minister, ministre"
  })
  void cognatesAndInflectedFormsMeet(String one, String other) {
    assertThat(stem(one)).isEqualTo(stem(other));
  }

  @Test
  void differentWordsDoNotMeet() {
    assertThat(stem("harbour")).isNotEqualTo(stem("winter"));
    assertThat(Stem.of(Word.split("at the old pier"), Set.of())).isEmpty();
  }

  private static int stem(String word) {
    return Stem.hash(Stem.of(Word.split(word), Set.of()).get(0));
  }

  private static double score(Fingerprint a, Fingerprint b) {
    return Resemblance.of(evidence(a, b));
  }

  private static Evidence evidence(Fingerprint a, Fingerprint b) {
    List<Sample> both = List.of(Sample.of(a), Sample.of(b));
    return Evidence.of(both.get(0), both.get(1), MarkWeights.of(both));
  }
}
