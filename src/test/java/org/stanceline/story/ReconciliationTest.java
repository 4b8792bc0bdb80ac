package org.stanceline.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.stanceline.actor.ActorType;
import org.stanceline.stance.Stance;

class ReconciliationTest {
  private static final LocalDate DAY = LocalDate.of(2024, 5, 13);

  /** Four texts without a phrase in common, and a reprint of the first. */
  private static final List<Version> VERSIONS =
      List.of(
          version("a", "fr", sentence("un")),
          version("a2", "fr", sentence("un")),
          version("b", "fr", sentence("deux")),
          version("c", "en", sentence("trois")),
          version("d", "en", sentence("quatre")));

  @Test
  void theSideOfMostTranslationsStandsAndTheOddOneIsInConflict() {
    Reconciled told =
        Reconciliation.of(
            VERSIONS,
            List.of(
                reading("1", "a", "anna-rask", "Anna Rask", Stance.AGAINST, 0.9),
                reading("2", "b", "anna-rask", "Anna Rask", Stance.FAVOR, 0.9),
                reading("3", "c", "anna-rask", "Anna Rask", Stance.AGAINST, 0.8)));

    assertThat(told.conflicts()).hasSize(1);
    Conflict conflict = told.conflicts().get(0);
    assertThat(conflict.odd().statementId()).isEqualTo("2");
    assertThat(conflict.others()).isEqualTo(Stance.AGAINST);
    assertThat(conflict.versions()).isEqualTo(2);
    assertThat(conflict.decided()).isTrue();
    assertThat(conflict.siblings()).extracting(Reading::statementId).containsExactly("1", "3");
  }

  @Test
  void reprintsOfOneTranslationHaveOneVoice() {
    Reconciled told =
        Reconciliation.of(
            VERSIONS,
            List.of(
                reading("1", "a", "anna-rask", "Anna Rask", Stance.FAVOR, 0.9),
                reading("2", "a2", "anna-rask", "Anna Rask", Stance.FAVOR, 0.9),
                reading("3", "c", "anna-rask", "Anna Rask", Stance.AGAINST, 0.9),
                reading("4", "d", "anna-rask", "Anna Rask", Stance.AGAINST, 0.9)));

    assertThat(told.translations()).containsEntry("a2", "a").containsEntry("b", "b");
    assertThat(told.conflicts()).extracting(c -> c.odd().statementId()).containsExactly("1", "2");
  }

  @Test
  void oneAgainstOneIsNotDecidedAndNeitherIsTrusted() {
    Reconciled told =
        Reconciliation.of(
            VERSIONS,
            List.of(
                reading("1", "a", "anna-rask", "Anna Rask", Stance.FAVOR, 0.9),
                reading("2", "c", "anna-rask", "Anna Rask", Stance.AGAINST, 0.85)));

    assertThat(told.conflicts()).hasSize(2).noneMatch(Conflict::decided);
  }

  @Test
  void spellingsOfATranslatedNameAreOneActor() {
    Reconciled told =
        Reconciliation.of(
            VERSIONS,
            List.of(
                reading("1", "a", "galina-chtchoukova", "Galina Chtchoukova", Stance.FAVOR, 0.9),
                reading("2", "c", "halyna-shchukova", "Halyna Shchukova", Stance.AGAINST, 0.9),
                reading("3", "d", "galina-shchukova", "Galina Shchukova", Stance.AGAINST, 0.9)));

    assertThat(told.actors().values()).containsOnly("galina-chtchoukova");
    assertThat(told.conflicts()).extracting(c -> c.odd().statementId()).containsExactly("1");
  }

  @Test
  void twoNamesInOneArticleAreTwoActors() {
    Reconciled told =
        Reconciliation.of(
            VERSIONS,
            List.of(
                reading("1", "a", "ivan-petrov", "Ivan Petrov", Stance.FAVOR, 0.9),
                reading("2", "a", "igor-petrov", "Igor Petrov", Stance.AGAINST, 0.9),
                reading("3", "c", "petrov", "Petrov", Stance.AGAINST, 0.9)));

    assertThat(told.actors())
        .containsEntry("ivan-petrov", "ivan-petrov")
        .containsEntry("igor-petrov", "igor-petrov")
        .containsEntry("petrov", "petrov");
    assertThat(told.conflicts()).isEmpty();
  }

  @Test
  void anActorWhoTakesBothSidesInAnArticleIsInNoConflict() {
    Reconciled told =
        Reconciliation.of(
            VERSIONS,
            List.of(
                reading("1", "a", "anna-rask", "Anna Rask", Stance.FAVOR, 0.9),
                reading("2", "a", "anna-rask", "Anna Rask", Stance.AGAINST, 0.9),
                reading("3", "b", "anna-rask", "Anna Rask", Stance.FAVOR, 0.9),
                reading("4", "c", "anna-rask", "Anna Rask", Stance.AGAINST, 0.9)));

    assertThat(told.conflicts()).isEmpty();
  }

  @Test
  void anUnsureReadingIsNotHeldAgainstTheOthers() {
    Reconciled told =
        Reconciliation.of(
            VERSIONS,
            List.of(
                reading("1", "a", "anna-rask", "Anna Rask", Stance.AGAINST, 0.9),
                reading("2", "b", "anna-rask", "Anna Rask", Stance.FAVOR, 0.6),
                reading("3", "c", "anna-rask", "Anna Rask", Stance.AGAINST, 0.8)));

    assertThat(told.conflicts()).isEmpty();
  }

  @Test
  void neutralTakesNoSide() {
    Reconciled told =
        Reconciliation.of(
            VERSIONS,
            List.of(
                reading("1", "a", "anna-rask", "Anna Rask", Stance.NEUTRAL, 0.9),
                reading("2", "c", "anna-rask", "Anna Rask", Stance.AGAINST, 0.9)));

    assertThat(told.conflicts()).isEmpty();
  }

  @Test
  void theOrderOfVersionsAndReadingsDoesNotMatter() {
    List<Version> versions = new ArrayList<>(VERSIONS);
    List<Reading> readings =
        new ArrayList<>(
            Arrays.asList(
                reading("1", "a", "anna-rask", "Anna Rask", Stance.AGAINST, 0.9),
                reading("2", "b", "ana-rasc", "Ana Rasc", Stance.FAVOR, 0.9),
                reading("3", "c", "anna-rask", "Anna Rask", Stance.AGAINST, 0.9),
                reading("4", "d", "a-rask", "A. Rask", Stance.AGAINST, 0.9)));
    Reconciled told = Reconciliation.of(versions, readings);
    Random random = new Random(7);
    for (int i = 0; i < 20; i++) {
      Collections.shuffle(versions, random);
      Collections.shuffle(readings, random);
      assertThat(Reconciliation.of(versions, readings)).isEqualTo(told);
    }
  }

  @Test
  void aReadingOfNoVersionIsRefused() {
    Reading stray = reading("1", "z", "anna-rask", "Anna Rask", Stance.FAVOR, 0.9);

    assertThatThrownBy(() -> Reconciliation.of(VERSIONS, List.of(stray)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("z");
  }

  private static Version version(String id, String lang, String text) {
    return new Version(Fingerprint.of(id, lang, DAY, "", text, NumberWords.NONE), 0);
  }

  private static String sentence(String word) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < 30; i++) {
      out.append(word).append((char) ('a' + i % 26)).append(i / 26 == 0 ? "x " : "y ");
    }
    return out.toString();
  }

  private static Reading reading(
      String id, String article, String actor, String name, Stance stance, double confidence) {
    double polarity =
        switch (stance) {
          case FAVOR -> 0.9;
          case AGAINST -> -0.9;
          case NEUTRAL -> 0;
        };
    return new Reading(
        id,
        article,
        "Outlet " + article,
        "fr",
        actor,
        name,
        ActorType.PERSON,
        "ceasefire",
        DAY,
        stance,
        polarity,
        confidence,
        "evidence " + id);
  }
}
