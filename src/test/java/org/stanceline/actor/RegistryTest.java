package org.stanceline.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stanceline.actor.NameMatch.Kind;
import org.stanceline.config.DataFiles;
import org.stanceline.config.Problems;

class RegistryTest {
  private static final LocalDate DAY = LocalDate.parse("2022-11-11");
  private static Registry registry;

  @BeforeAll
  static void load() {
    Problems problems = new Problems();
    registry = Registry.load(DataFiles.of(Path.of("data")), problems);
    problems.throwIfAny();
  }

  /** What the whole phrase stands for. */
  private static List<String> whole(String lang, String phrase, LocalDate date) {
    List<String> norms = NameTokens.of(phrase);
    return registry.matches(lang, norms, 0, date).stream()
        .filter(match -> match.length() == norms.size())
        .map(NameMatch::actorId)
        .distinct()
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "fr, président américain,                          2022-11-11, joe-biden",
        "fr, président américain,                          2020-11-11, donald-trump",
        "fr, président des États-Unis,                     2022-11-11, joe-biden",
        "fr, secrétaire d'État américain,                  2022-11-11, antony-blinken",
        "fr, chef de la diplomatie américaine,             2022-11-11, antony-blinken",
        "fr, chef d'état-major américain,                  2022-11-11, mark-milley",
        "fr, président russe,                              2022-11-11, vladimir-putin",
        "fr, président de la Russie,                       2022-11-11, vladimir-putin",
        "fr, président de l'Ukraine,                       2022-11-11, volodymyr-zelensky",
        "fr, président d'Ukraine,                          2022-11-11, volodymyr-zelensky",
        "fr, présidente du Conseil italienne,              2022-11-11, giorgia-meloni",
        "fr, ministre russe des Affaires étrangères,       2022-11-11, sergei-lavrov",
        "fr, ministre des Affaires étrangères russe,       2022-11-11, sergei-lavrov",
        "fr, ministre britannique de la Défense,           2022-11-11, ben-wallace",
        "fr, première ministre finlandaise,                2022-11-11, sanna-marin",
        "fr, chancelière allemande,                        2021-12-01, angela-merkel",
        "fr, chancelier allemand,                          2021-12-09, olaf-scholz",
        "fr, porte-parole du Kremlin,                      2022-11-11, dmitry-peskov",
        "fr, porte-parole de la diplomatie russe,          2022-11-11, maria-zakharova",
        "fr, porte-parole de la Maison Blanche,            2022-03-01, jen-psaki",
        "fr, secrétaire général de l'OTAN,                 2022-11-11, jens-stoltenberg",
        "fr, secrétaire général de l'ONU,                  2022-11-11, antonio-guterres",
        "fr, chef de la diplomatie européenne,             2022-11-11, josep-borrell",
        "fr, ambassadeur de l'Ukraine à l'ONU,             2022-11-11, sergiy-kyslytsya",
        "fr, commandant en chef des forces armées ukrainiennes, 2022-11-11, valerii-zaluzhnyi",
        "en, US president,                                 2022-11-11, joe-biden",
        "en, American president,                           2022-11-11, joe-biden",
        "en, U.S. president,                               2022-11-11, joe-biden",
        "en, president of the United States,               2022-11-11, joe-biden",
        "en, Russia's president,                           2022-11-11, vladimir-putin",
        "en, Russian foreign minister,                     2022-11-11, sergei-lavrov",
        "en, Moscow's foreign minister,                    2022-11-11, sergei-lavrov",
        "en, chairman of the joint chiefs of staff,        2022-11-11, mark-milley",
        "en, chairman of the US joint chiefs of staff,     2022-11-11, mark-milley",
        "en, US secretary of state,                        2022-11-11, antony-blinken",
        "en, German chancellor,                            2021-12-01, angela-merkel",
        "en, German chancellor,                            2021-12-09, olaf-scholz",
        "en, British prime minister,                       2022-10-20, liz-truss",
        "en, British foreign secretary,                    2022-11-11, james-cleverly",
        "en, Russian foreign ministry spokeswoman,         2022-11-11, maria-zakharova",
        "en, UN secretary-general,                         2022-11-11, antonio-guterres",
        "en, NATO chief,                                   2024-10-02, mark-rutte",
      })
  void titleStandsForItsHolderAtTheDate(String lang, String phrase, LocalDate date, String actor) {
    assertThat(whole(lang, phrase, date)).containsExactly(actor);
  }

  @ParameterizedTest
  @CsvSource({
    "2016-06-01, office:united-states:president",
    "2030-01-01, office:united-states:president",
    "        , office:united-states:president"
  })
  void titleStaysAnOfficeWhereNoHolderIsKnown(LocalDate date, String office) {
    assertThat(whole("fr", "président américain", date)).containsExactly(office);
    assertThat(whole("en", "US president", date)).containsExactly(office);
  }

  @Test
  void governmentWithoutRecordedHolderHasItsOfficesInBothLanguages() {
    assertThat(whole("fr", "ministre malien des Affaires étrangères", DAY))
        .isEqualTo(whole("en", "Malian foreign minister", DAY))
        .containsExactly("office:mali:foreign-minister");
  }

  @ParameterizedTest
  @CsvSource({
    "fr, Moscou,        CAPITAL,   russia",
    "en, Kyiv,          CAPITAL,   ukraine",
    "en, Kiev,          CAPITAL,   ukraine",
    "fr, N'Djamena,     CAPITAL,   chad",
    "fr, États-Unis,    NAME,      united-states",
    "en, White House,   NAME,      united-states",
    "fr, Kremlin,       NAME,      russia",
    "fr, américaines,   ADJECTIVE, united-states",
    "en, Russians,      DEMONYM,   russia",
    "fr, Poutine,       NAME,      vladimir-putin",
    "en, Zelenskiy,     NAME,      volodymyr-zelensky",
    "fr, général Milley,NAME,      mark-milley",
    "fr, gouvernement américain, NAME, united-states",
    "en, Russian defence ministry, NAME, russia"
  })
  void wordsStandForActors(String lang, String phrase, Kind kind, String actor) {
    List<String> norms = NameTokens.of(phrase);
    assertThat(registry.matches(lang, norms, 0, DAY))
        .contains(new NameMatch(norms.size(), kind, actor));
  }

  @Test
  void longestMatchComesFirst() {
    List<String> norms = NameTokens.of("le ministre russe des Affaires étrangères a parlé");
    List<NameMatch> matches = registry.matches("fr", norms, 1, DAY);
    assertThat(matches.get(0)).isEqualTo(new NameMatch(5, Kind.TITLE, "sergei-lavrov"));
    assertThat(matches).isSortedAccordingTo((a, b) -> b.length() - a.length());
    assertThat(registry.matches("fr", norms, 0, DAY)).isEmpty();
  }

  @Test
  void demonymAndAdjectiveAreBothGivenAndToldApartByCapitals() {
    List<String> norms = List.of("americains");
    List<NameMatch> matches = registry.matches("fr", norms, 0, DAY);
    assertThat(matches).extracting(NameMatch::kind).contains(Kind.ADJECTIVE, Kind.DEMONYM);
    NameMatch demonym = new NameMatch(1, Kind.DEMONYM, "united-states");
    assertThat(registry.written("fr", List.of("Américains"), 0, demonym)).isTrue();
    assertThat(registry.written("fr", List.of("américains"), 0, demonym)).isFalse();
  }

  @Test
  void initialsNeedTheirCapitals() {
    NameMatch us = new NameMatch(1, Kind.NAME, "united-states");
    assertThat(registry.matches("en", List.of("us"), 0, DAY)).contains(us);
    assertThat(registry.written("en", List.of("US"), 0, us)).isTrue();
    assertThat(registry.written("en", List.of("us"), 0, us)).isFalse();
    assertThat(registry.written("en", List.of("Us"), 0, us)).isFalse();
  }

  @Test
  void sharedAdjectiveGivesEveryActorMarkedAmbiguous() {
    assertThat(whole("fr", "congolais", DAY)).containsExactly("dr-congo", "republic-of-the-congo");
  }

  @Test
  void groupsAreTransitiveAndDated() {
    assertThat(registry.groupsOf("antony-blinken", DAY))
        .contains("united-states", "nato", "g7", "g20")
        .isSorted();
    assertThat(registry.groupsOf("antony-blinken", LocalDate.parse("2019-06-01"))).isEmpty();
    assertThat(registry.groupsOf("finland", DAY)).doesNotContain("nato");
    assertThat(registry.groupsOf("finland", LocalDate.parse("2023-05-01"))).contains("nato");
    assertThat(registry.groupsOf("france", null)).contains("european-union", "nato");
    assertThat(registry.groupsOf("office:mali:foreign-minister", DAY)).contains("mali");
    assertThat(registry.groupsOf("unknown-person", DAY)).isEmpty();
  }

  @Test
  void officesHaveNamesForReaders() {
    assertThat(registry.officeName("office:united-states:president", "fr"))
        .contains("président américain");
    assertThat(registry.officeName("office:united-states:president", "en"))
        .contains("American president");
    assertThat(registry.officeName("office:mali:foreign-minister", "fr"))
        .contains("ministre malien des Affaires étrangères");
    assertThat(registry.officeName("office:mali:un-ambassador", "en"))
        .contains("Malian ambassador to the UN");
    assertThat(registry.officeName("office:italy:prime-minister", "fr"))
        .contains("président du Conseil italien");
    assertThat(registry.officeName("office:nato:secretary-general", "en"))
        .contains("NATO secretary general");
    assertThat(registry.officeName("joe-biden", "en")).isEqualTo(Optional.empty());
  }

  @ParameterizedTest
  @CsvSource({
    "Élodie Farges-Nott, elodie-farges-nott",
    "l'Amiral Ott,       l-amiral-ott",
    "  Vale  Corp. ,     vale-corp",
    "…,                  ''"
  })
  void unknownActorGetsItsNormalisedNameAsId(String name, String id) {
    assertThat(Registry.idOf(name)).isEqualTo(id);
  }

  @Test
  void unknownLanguageMatchesNothing() {
    assertThat(registry.matches("xx", List.of("moscou"), 0, DAY)).isEmpty();
  }

  @Test
  void everyGovernmentHasNamesInBothLanguages() {
    assertThat(registry.actors())
        .filteredOn(actor -> actor.type() == ActorType.GOVERNMENT)
        .hasSizeGreaterThanOrEqualTo(193 + 4)
        .allSatisfy(actor -> assertThat(actor.names()).containsKeys("fr", "en"));
  }

  @Test
  void manyOfficesHaveHoldersAndEachTermADayUpToWhichItWasChecked() {
    List<Role> roles = registry.actors().stream().flatMap(a -> a.roles().stream()).toList();
    assertThat(roles.stream().map(Role::office).distinct()).hasSizeGreaterThan(200);
    assertThat(roles).allSatisfy(role -> assertThat(role.lastDay()).isBeforeOrEqualTo(role.asOf()));
    assertThat(Registry.describe(registry)).contains("offices held");
  }

  @Test
  void exampleOfTheReadmeIsValid() throws IOException {
    String readme = Files.readString(Path.of("data/actors/README.md"));
    String example = readme.split("```yaml\n", -1)[1].split("```", -1)[0];
    Map<String, String> files = new TreeMap<>(DataFiles.of(Path.of("data")).contents());
    files.keySet().removeIf(path -> path.endsWith("people.yaml") || path.endsWith("offices.yaml"));
    files.put("actors/mine.yaml", example);
    Problems problems = new Problems();
    Registry mine = Registry.load(DataFiles.of(files), problems);
    problems.throwIfAny();
    List<String> norms = NameTokens.of("chef d'état-major américain");
    assertThat(mine.matches("fr", norms, 0, DAY))
        .containsExactly(new NameMatch(4, Kind.TITLE, "mark-milley"));
  }
}
