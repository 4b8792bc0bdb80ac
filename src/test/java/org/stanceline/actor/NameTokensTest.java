package org.stanceline.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameTokensTest {
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "États-Unis,           etats-unis",
        "chef d'état-major,    chef d' etat-major",
        "l’Élysée,             l' elysee",
        "Russia's president,   russia 's president",
        "U.S. president,       u.s. president",
        "\"Washington, D.C.\", \"washington , d.c.\"",
        "président d' {name},  president d' {name}",
        "de l'{name},          de l' {name}",
        "Robert O'Brien,       robert o'brien",
        "{name} 's leader,     {name} 's leader",
        "Recep Tayyip Erdoğan, recep tayyip erdogan",
        "G20,                  g20"
      })
  void namesAreSplitAsTextIs(String name, String tokens) {
    assertThat(String.join(" ", NameTokens.of(name))).isEqualTo(tokens);
  }
}
