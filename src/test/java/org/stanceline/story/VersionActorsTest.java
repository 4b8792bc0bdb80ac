package org.stanceline.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stanceline.actor.ActorType;
import org.stanceline.stance.Stance;

class VersionActorsTest {
  @ParameterizedTest
  @CsvSource({
    "PERSON, Maxim Zhurbin, Maxime Jourbine",
    "PERSON, Abdelhak Mezrag, Abdul Haq Mezrag",
    "PERSON, Nadira Essafi, Nadira al-Safi",
    "PERSON, Dolzhanov, Evgueni Doljanov",
    "PERSON, Andreï Velitchenko, Andrij Welytschenko",
    "PERSON, Hélène Marsannac, Helene Marsannac",
    "ORGANISATION, Union continentale, Continental Union",
    "ORGANISATION, Garde du désert, Desert Guard"
  })
  void spellingsOfOneName(ActorType type, String some, String other) {
    assertThat(VersionActors.of(actors(type, some, other)).values()).containsOnly("0");
  }

  @ParameterizedTest
  @CsvSource({
    "PERSON, Anna Rask, Anna Brandt",
    "PERSON, Boris Wendt, Clara Wendt",
    "PERSON, Ruth Amberley, Ruth Castellow",
    "ORGANISATION, Continental Union, Continental Bank",
    "ORGANISATION, Continental Union, Continental Union Party",
    "GROUP, conseillers, advisers"
  })
  void differentNames(ActorType type, String some, String other) {
    assertThat(VersionActors.of(actors(type, some, other)))
        .containsEntry("0", "0")
        .containsEntry("1", "1");
  }

  private static List<Reading> actors(ActorType type, String... names) {
    return java.util.stream.IntStream.range(0, names.length)
        .mapToObj(
            i ->
                new Reading(
                    "s" + i,
                    "article" + i,
                    null,
                    "fr",
                    Integer.toString(i),
                    names[i],
                    type,
                    "ceasefire",
                    LocalDate.EPOCH,
                    Stance.FAVOR,
                    0.9,
                    0.9,
                    "evidence"))
        .toList();
  }
}
