package org.stanceline.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stanceline.config.DataFiles;
import org.stanceline.config.Problems;
import org.stanceline.stance.CoreEngines.Lang;
import org.stanceline.text.Morph;

class CastTest {
  private static final LocalDate DAY = LocalDate.parse("2023-03-01");
  private static final String ACTORS =
      """
      actors:
        - id: merlande
          name: Merlande
          type: government
          names: {fr: [Merlande], en: [Merlandia]}
          capital: {fr: Vardek, en: Vardek}
          adjectives: {fr: [merlandais, merlandaise], en: [Merlandian]}
          demonyms: {fr: [Merlandais], en: [Merlandians]}
        - id: ada-brunel
          name: Ada Brunel
          type: person
          names: {fr: [Brunel], en: [Brunel]}
          roles:
            - {title: {fr: chancelière merlandaise, en: Merlandian chancellor}, from: 2020-01-01, to: 2022-12-31}
          groups: [{id: merlande, from: 2020-01-01, to: 2022-12-31}]
          as_of: 2024-01-01
        - id: nora-cassel
          name: Nora Cassel
          type: person
          names: {fr: [Cassel], en: [Cassel]}
          roles:
            - {title: {fr: chancelière merlandaise, en: Merlandian chancellor}, from: 2023-01-01}
          groups: [{id: merlande, from: 2023-01-01}]
          as_of: 2024-01-01
      """;

  private static Cast cast(Lang lang, @Nullable LocalDate date) {
    Problems problems = new Problems();
    Registry registry = Registry.load(DataFiles.of(Map.of("actors/a.yaml", ACTORS)), problems);
    RoleNouns roles = RoleNouns.read(lang.code(), DataFiles.packaged(), problems);
    problems.throwIfAny();
    return new Cast(registry, roles, lang.code(), date);
  }

  private static List<Optional<Mention>> resolve(Cast cast, MarkedText text) {
    text.phrases()
        .forEach(
            p -> {
              cast.learn(p.own());
              p.apposed().forEach(cast::learn);
            });
    List<Optional<Mention>> out = new ArrayList<>();
    for (MarkedText.Phrase phrase : text.phrases()) {
      out.add(cast.resolve(phrase.own(), phrase.apposed()));
    }
    return out;
  }

  private static List<String> ids(Lang lang, @Nullable LocalDate date, String marked) {
    return resolve(cast(lang, date), MarkedText.of(lang, marked)).stream()
        .map(m -> m.map(Mention::actorId).orElse("-"))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "FR ; [*Nora Cassel] parle. ; nora-cassel",
        "FR ; [Nora *Cassel] parle. ; nora-cassel",
        "FR ; [*Cassel] parle. ; nora-cassel",
        "FR ; [La *Merlande] refuse. ; merlande",
        "FR ; [*Vardek] refuse. ; merlande",
        "FR ; [Les *Merlandais] refusent. ; merlande",
        "FR ; [Le *gouvernement merlandais] refuse. ; merlande",
        "FR ; [La *chancelière merlandaise] refuse. ; nora-cassel",
        "EN ; [*Merlandia] refuses. ; merlande",
        "EN ; [*Vardek] refuses. ; merlande",
        "EN ; [The *Merlandians] refuse. ; merlande",
        "EN ; [The Merlandian *government] refuses. ; merlande",
        "EN ; [The Merlandian *chancellor] refuses. ; nora-cassel",
        "EN ; [Nora *Cassel] speaks. ; nora-cassel",
      })
  void aRegisteredActorIsFoundByEachOfItsNames(Lang lang, String marked, String expected) {
    assertThat(ids(lang, DAY, marked)).containsExactly(expected);
  }

  @Test
  void aTitleStandsForWhoHeldItOnTheDay() {
    String marked = "[La *chancelière merlandaise] refuse.";

    assertThat(ids(Lang.FR, LocalDate.parse("2022-12-31"), marked)).containsExactly("ada-brunel");
    assertThat(ids(Lang.FR, LocalDate.parse("2023-01-01"), marked)).containsExactly("nora-cassel");
    assertThat(ids(Lang.FR, null, marked)).doesNotContain("ada-brunel", "nora-cassel");
  }

  @Test
  void anActorHasTheGroupsOfTheDay() {
    assertThat(cast(Lang.FR, DAY).groups("nora-cassel")).containsExactly("merlande");
    assertThat(cast(Lang.FR, DAY).groups("ada-brunel")).isEmpty();
    assertThat(cast(Lang.FR, DAY).groups("nobody-known")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "FR ; [Le ministre Luc *Tamarin] arrive et [*Tamarin] refuse. ; luc-tamarin",
        "FR ; [*Tamarin] refuse, a dit [le ministre Luc *Tamarin]. ; luc-tamarin",
        "EN ; [Minister Luke *Tamarin] came and [*Tamarin] refused. ; luke-tamarin",
        "EN ; [Mr. *Tamarin] refused, and [Minister Luke *Tamarin] left. ; luke-tamarin",
      })
  void aShortNameStandsForTheFullOneWhereverThatStands(Lang lang, String marked, String id) {
    assertThat(ids(lang, DAY, marked)).containsExactly(id, id);
  }

  @Test
  void anUnknownNameGivesAnIdWithoutAccentsAndTheNameAsWritten() {
    List<Optional<Mention>> found =
        resolve(cast(Lang.FR, DAY), MarkedText.of(Lang.FR, "[La ministre Élise *Ménard] refuse."));

    assertThat(found)
        .singleElement()
        .satisfies(
            m -> {
              assertThat(m.orElseThrow().actorId()).isEqualTo(Registry.idOf("Élise Ménard"));
              assertThat(m.orElseThrow().actorId()).isEqualTo("elise-menard");
              assertThat(m.orElseThrow().name()).isEqualTo("Élise Ménard");
              assertThat(m.orElseThrow().type()).isEqualTo(ActorType.PERSON);
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "FR ; [La *ministre], =[Irena *Valkos], refuse. ; irena-valkos",
        "EN ; [The *minister], =[Irena *Valkos], refuses. ; irena-valkos",
        "FR ; [Irena *Valkos], =[la *ministre |du Port], refuse. ; irena-valkos",
        "EN ; [The *chancellor], =[Nora *Cassel], refuses. ; nora-cassel",
      })
  void anAppositionNamesTheSame(Lang lang, String marked, String id) {
    assertThat(ids(lang, DAY, marked)).containsExactly(id);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "FR ; [La *ministre], =[Irena *Valkos], arrive et [la *ministre] refuse. ; irena-valkos",
        "EN ; [The *minister], =[Irena *Valkos], came and [the *minister] refused. ; irena-valkos",
        "FR ; [La ministre Irena *Valkos] arrive et [la *ministre] refuse. ; irena-valkos",
        "FR ; [Le général Luc *Tamarin] arrive et [le *responsable] refuse la lettre. ; luc-tamarin",
      })
  void aRoleOrAnEpithetComesBackForWhoWasNamedWithIt(Lang lang, String marked, String id) {
    assertThat(ids(lang, DAY, marked)).containsExactly(id, id);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SINGULAR | FEMININE  | irena-valkos",
        "SINGULAR | MASCULINE | luc-tamarin",
        "PLURAL   | NONE      | senateurs",
      })
  void aPronounTakesTheLastThatAgrees(
      Morph.GrammaticalNumber number, Morph.Gender gender, String id) {
    Cast cast = cast(Lang.FR, DAY);
    MarkedText text =
        MarkedText.of(
            Lang.FR,
            "[La ministre Irena *Valkos] a vu [le général Luc *Tamarin] et [les *sénateurs].");
    resolve(cast, text);

    assertThat(cast.antecedent(number, gender, text.behind(), 500))
        .get()
        .satisfies(
            m -> {
              assertThat(m.actorId()).isEqualTo(id);
              assertThat(m.span()).isEqualTo(text.behind());
            });
  }

  @Test
  void aPronounPrefersASubjectAndReachesOnlySoFar() {
    Cast cast = cast(Lang.EN, DAY);
    MarkedText text =
        MarkedText.of(Lang.EN, "[Minister Irena *Valkos] met [Senator Bastien *Orlan].");
    List<Optional<Mention>> found = resolve(cast, text);
    cast.subject(found.get(0).orElseThrow());

    assertThat(
            cast.antecedent(
                Morph.GrammaticalNumber.SINGULAR, Morph.Gender.NONE, text.behind(), 500))
        .map(Mention::actorId)
        .contains("irena-valkos");
    assertThat(
            cast.antecedent(Morph.GrammaticalNumber.SINGULAR, Morph.Gender.NONE, text.behind(), 1))
        .isEmpty();
  }

  @Test
  void whoSpeaksIsAPersonIfThereIsOne() {
    Cast cast = cast(Lang.FR, DAY);
    MarkedText text = MarkedText.of(Lang.FR, "[Le maire Luc *Tamarin] attend [la *Merlande].");
    resolve(cast, text);

    assertThat(cast.speaker(Morph.GrammaticalNumber.NONE, Morph.Gender.NONE, text.behind(), 500))
        .map(Mention::actorId)
        .contains("luc-tamarin");
    assertThat(cast.antecedent(Morph.GrammaticalNumber.NONE, Morph.Gender.NONE, text.behind(), 500))
        .map(Mention::actorId)
        .contains("merlande");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "FR ; [La *table] est longue.",
        "EN ; [The *table] is long.",
      })
  void aThingIsNobody(Lang lang, String marked) {
    assertThat(ids(lang, DAY, marked)).containsExactly("-");
  }

  @Test
  void aGroupIsNamedByItsDescriptionAndASourceOnlyRelays() {
    List<Optional<Mention>> found =
        resolve(
            cast(Lang.FR, DAY),
            MarkedText.of(Lang.FR, "[Les *sénateurs |du Nord] contredisent [des *sources]."));

    assertThat(found.get(0).orElseThrow())
        .satisfies(
            m -> {
              assertThat(m.name()).isEqualTo("sénateurs du Nord");
              assertThat(m.type()).isEqualTo(ActorType.GROUP);
              assertThat(m.relayOnly()).isFalse();
            });
    assertThat(found.get(1).orElseThrow().relayOnly()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[*Ada Brunel] dort et [*Brunel] dort.       | ada-brunel | ada-brunel",
        "[*Paul Brunel] dort et [*Brunel] dort.      | paul-brunel | paul-brunel",
        "[*Brunel] dort et [*Brunel] dort.           | ada-brunel | ada-brunel",
        "[*Paul Brunel] attend [*Ada Brunel].        | paul-brunel | ada-brunel",
      })
  void aRegisteredShortNameIsNotTakenFromAnotherFamilyMember(
      String marked, String first, String second) {
    assertThat(resolve(cast(Lang.FR, DAY), MarkedText.of(Lang.FR, marked)))
        .extracting(m -> m.orElseThrow().actorId())
        .containsExactly(first, second);
  }
}
