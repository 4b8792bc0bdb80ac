package org.stanceline.stance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stanceline.stance.CoreEngines.Lang;

class ContradictionsTest {
  private static final String FRENCH = "Le colonel Marek Duvane veut négocier. ";
  private static final String ENGLISH = "Colonel Marek Duvane wants to negotiate. ";

  @Test
  void elaborationIsMarkedAndQuotesTheReport() {
    String text =
        FRENCH
            + "Sa position n'est pas partagée par le sénateur Bastien Orlan, qui estime qu'il est"
            + " temps de négocier.";

    List<Statement> found = CoreEngines.of(Lang.FR).statements(text);

    assertThat(found)
        .filteredOn(Statement::contradicted)
        .singleElement()
        .satisfies(
            s -> {
              assertThat(s.actorName()).isEqualTo("Bastien Orlan");
              assertThat(s.stance()).isEqualTo(Stance.FAVOR);
              assertThat(s.trace().get(s.trace().size() - 1))
                  .isEqualTo(
                      Contradictions.STEP
                          + "\"position n'est pas partagée par le sénateur Bastien Orlan\"");
            });
    assertThat(found)
        .filteredOn(s -> !s.contradicted())
        .allSatisfy(
            s -> assertThat(s.trace()).noneMatch(step -> step.startsWith(Contradictions.STEP)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // a relative on the whole list
        "Sa position n'est pas soutenue par le sénateur Bastien Orlan et l'évêque Luc Tamarin,"
            + " qui jugent tous deux les négociations nécessaires.",
        // named parts of a group
        "Sa position ne bénéficie pas du soutien de l'état-major, dont le général Yvan Merle,"
            + " qui estime qu'il est temps de négocier.",
        // an apposition
        "Sa position n'est pas soutenue par l'évêque Luc Tamarin, partisan des négociations.",
        // a participle
        "L'évêque Luc Tamarin ne partage pas la position de Marek Duvane, estimant qu'il est"
            + " temps de négocier.",
        // the past, where one of the two lasted
        "Sa position n'a pas été soutenue par l'évêque Luc Tamarin, qui estimait qu'il était"
            + " temps de négocier.",
      })
  void whatHangsOnTheHolderIsHeldAgainstTheReport(String sentence) {
    assertThat(CoreEngines.of(Lang.FR).statements(FRENCH + sentence))
        .filteredOn(Statement::contradicted)
        .isNotEmpty()
        .allSatisfy(s -> assertThat(s.stance()).isEqualTo(Stance.FAVOR));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // the same side
        "Sa position n'est pas soutenue par l'évêque Luc Tamarin, qui juge les négociations"
            + " inutiles.",
        // a time word
        "Sa position n'est pas soutenue par l'évêque Luc Tamarin, qui estimait en mars qu'il était"
            + " temps de négocier.",
        // another tense
        "Sa position n'est pas soutenue par l'évêque Luc Tamarin, qui avait défendu les"
            + " négociations.",
        // no longer
        "Sa position n'est plus soutenue par l'évêque Luc Tamarin, qui estime qu'il est temps de"
            + " négocier.",
        // a condition
        "Sa position n'est pas soutenue par l'évêque Luc Tamarin, qui souhaite négocier si les"
            + " armes se taisent.",
        // a contrast
        "Sa position n'est pas soutenue par l'évêque Luc Tamarin, qui veut pourtant négocier.",
        // another form of the same thing
        "Sa position n'est pas soutenue par l'évêque Luc Tamarin, qui veut négocier avec les"
            + " vainqueurs.",
        // another sentence
        "Sa position n'est pas soutenue par l'évêque Luc Tamarin. Luc Tamarin veut négocier.",
        // words against deeds, told before the report
        "L'évêque Luc Tamarin, qui dit vouloir négocier, refuse de négocier.",
        // an act of the past after another
        "L'évêque Luc Tamarin, qui a soutenu les négociations, a rejeté les négociations.",
        // perhaps not that truce
        "La trêve est rejetée par l'évêque Luc Tamarin, qui réclame une trêve.",
        "Le plan de trêve est rejeté par l'évêque Luc Tamarin, qui réclame la trêve.",
        // the other actor's side
        "Sa position n'est pas soutenue par l'évêque Luc Tamarin, que Bastien Orlan appelle à"
            + " négocier.",
      })
  void turnsAndOtherThingsAreNoContradiction(String sentence) {
    assertThat(CoreEngines.of(Lang.FR).statements(FRENCH + sentence))
        .isNotEmpty()
        .noneMatch(Statement::contradicted);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "His position is not supported by Senator Bastien Orlan, who believes that it is time to"
            + " negotiate.",
        "His position does not enjoy the support of the staff, including General Ian Merle, who"
            + " believes that it is time to negotiate.",
        "His position was not supported by Bishop Luke Tamarin, who believed that it was time to"
            + " negotiate.",
      })
  void englishElaborationsAreMarked(String sentence) {
    assertThat(CoreEngines.of(Lang.EN).statements(ENGLISH + sentence))
        .filteredOn(Statement::contradicted)
        .singleElement()
        .satisfies(s -> assertThat(s.stance()).isEqualTo(Stance.FAVOR));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "His position is not supported by Bishop Luke Tamarin and Senator Bastien Orlan, neither"
            + " of whom believes that it is time to negotiate.",
        "His position is not supported by Bishop Luke Tamarin, who has long backed talks.",
        "His position is no longer supported by Bishop Luke Tamarin, who believes that it is time"
            + " to negotiate.",
        "Bishop Luke Tamarin, who in March dismissed talks as premature, now calls them overdue.",
        "The truce is rejected by Bishop Luke Tamarin, who wants a truce.",
        "Bishop Luke Tamarin rejected talks with the rebels, who want to negotiate.",
      })
  void englishTurnsAreNoContradiction(String sentence) {
    assertThat(CoreEngines.of(Lang.EN).statements(ENGLISH + sentence))
        .isNotEmpty()
        .noneMatch(Statement::contradicted);
  }
}
