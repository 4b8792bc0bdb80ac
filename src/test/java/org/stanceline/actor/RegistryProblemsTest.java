package org.stanceline.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.stanceline.config.DataFiles;
import org.stanceline.config.Problem;
import org.stanceline.config.Problems;

class RegistryProblemsTest {
  private static final String LORVIA =
      """
      actors:
        - {id: lorvia, name: Lorvia, type: government, adjectives: {en: [Lorvian]}}
        - {id: ada-venn, name: Ada Venn, type: person}
        - {id: bo-kest, name: Bo Kest, type: person}
      """;

  private static List<String> problems(String more) {
    Problems problems = new Problems();
    Registry.load(DataFiles.of(Map.of("actors/a.yaml", LORVIA, "actors/b.yaml", more)), problems);
    return problems.sorted().stream().map(Problem::toString).toList();
  }

  @Test
  void everyProblemIsToldWithFileLineAndKey() {
    List<String> problems =
        problems(
            """
            actors:
              - {id: ada-venn, name: Ada Venn II, type: person}
              - {id: x, name: X, type: person, colour: red}
              - {id: y, name: Y, type: person, names: {zz: [Ypsilon]}}
              - {id: z, name: Z, type: person, groups: [nowhere]}
              - {id: w, name: W, type: person, as_of: yesterday}
            """);
    assertThat(problems).hasSize(5);
    assertThat(problems.get(0)).startsWith("actors/b.yaml:2: actors[0].id: 'ada-venn' stands also");
    assertThat(problems.get(1)).startsWith("actors/b.yaml:3: actors[1].colour: is not a known key");
    assertThat(problems.get(2)).startsWith("actors/b.yaml:4: actors[2].names.zz: 'zz' is no lang");
    assertThat(problems.get(3))
        .startsWith("actors/b.yaml:5: actors[3].groups[0]: 'nowhere' is the");
    assertThat(problems.get(4)).startsWith("actors/b.yaml:6: actors[4].as_of: must be a date");
  }

  @Test
  void rolesNeedAnAsOfAndDatesInOrder() {
    assertThat(
            problems(
                """
                actors:
                  - id: cy-dorn
                    name: Cy Dorn
                    type: person
                    roles:
                      - {title: {en: mayor of Ost}, from: 2021-01-02, to: 2020-01-01}
                """))
        .anyMatch(p -> p.contains("actors[0].roles: needs 'as_of'"))
        .anyMatch(p -> p.contains("'from' (2021-01-02) is after 'to' (2020-01-01)"));
  }

  @Test
  void twoHoldersOfOneOfficeOnOneDayAreAProblem() {
    assertThat(
            problems(
                """
                offices:
                  - kind: regent
                    of: lorvia
                    as_of: 2024-01-01
                    title: {en: regent}
                    holders:
                      - {actor: ada-venn, from: 2020-01-01, to: 2021-06-01}
                      - {actor: bo-kest, from: 2021-06-01}
                """))
        .singleElement()
        .asString()
        .contains("actors/b.yaml:8: offices[0].holders[1]")
        .contains("office:lorvia:regent at the same time as 'ada-venn'");
  }

  @Test
  void officeOfUnknownInstitutionOrHolderIsAProblem() {
    assertThat(
            problems(
                """
                offices:
                  - {kind: regent, of: nowhere, as_of: 2024-01-01, title: {en: regent}}
                  - kind: regent
                    of: lorvia
                    title: {en: regent}
                    holders: [{actor: nobody}]
                """))
        .anyMatch(p -> p.contains("offices[0].of: 'nowhere' is the id of no actor"))
        .anyMatch(p -> p.contains("offices[1]: lacks the key 'as_of'"))
        .anyMatch(p -> p.contains("offices[1].holders[0].actor: 'nobody' is the id of no actor"));
  }

  @Test
  void sharedNameIsAProblemUnlessBothAreMarked() {
    String other =
        """
        actors: [{id: bo-kest-2, name: Bo Kest, type: person, ambiguous: %s}]
        additions: [{id: bo-kest, ambiguous: %s, names: {en: [Kest]}}]
        """;
    assertThat(problems(other.formatted("false", "true")))
        .anyMatch(p -> p.contains("'Bo Kest' (en) also names 'bo-kest'"));
    assertThat(problems(other.formatted("true", "true"))).isEmpty();
  }

  @Test
  void roleOfAnActorFileResolvesWithoutTitleForms() {
    Problems problems = new Problems();
    Registry registry =
        Registry.load(
            DataFiles.of(
                Map.of(
                    "actors/a.yaml",
                    """
                    actors:
                      - id: cy-dorn
                        name: Cy Dorn
                        type: person
                        roles:
                          - {title: {fr: maire d'Ost, en: mayor of Ost}, from: 2020-01-01}
                        as_of: 2023-12-31
                    """)),
            problems);
    problems.throwIfAny();
    List<String> norms = NameTokens.of("maire d'Ost");
    assertThat(registry.matches("fr", norms, 0, LocalDate.parse("2022-01-01")))
        .containsExactly(new NameMatch(3, NameMatch.Kind.TITLE, "cy-dorn"));
    assertThat(registry.matches("fr", norms, 0, LocalDate.parse("2024-01-01")))
        .containsExactly(new NameMatch(3, NameMatch.Kind.TITLE, "office:mayor-of-ost"));
    assertThat(registry.officeName("office:mayor-of-ost", "fr")).contains("maire d'Ost");
  }
}
