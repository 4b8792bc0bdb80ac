package org.stanceline.stance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.stanceline.stance.CoreEngines.Lang;
import org.stanceline.text.Folding;

/** Every sentence that a sense class shows must come out as the class says. */
class LexiconExamplesTest {
  private static final int FEWEST_POSITIVE = 2;

  static Stream<Arguments> examples() {
    return Stream.of(Lang.values())
        .flatMap(
            lang ->
                CoreEngines.of(lang).engine().lexicon().examples().stream()
                    .map(example -> Arguments.of(lang, example)));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("examples")
  void exampleComesOutAsItsClassSays(Lang lang, Lexicon.Example example) {
    List<Statement> found = CoreEngines.of(lang).statements(example.text());
    if (example.none()) {
      assertThat(found).as(example.text()).isEmpty();
      return;
    }
    assertThat(found)
        .as(example.text())
        .filteredOn(s -> isHolder(s, example.holder()))
        .filteredOn(s -> example.topic().isEmpty() || s.topic().equals(example.topic()))
        .extracting(s -> s.stance().name())
        .as("%s on %s in: %s", example.holder(), example.topic(), example.text())
        .isNotEmpty()
        .containsOnly(example.stance());
  }

  @ParameterizedTest
  @EnumSource(Lang.class)
  void everyClassShowsWhatItIsAndWhatItIsNot(Lang lang) {
    Lexicon lexicon = CoreEngines.of(lang).engine().lexicon();
    assertThat(lexicon.classes().keySet())
        .isNotEmpty()
        .allSatisfy(
            id -> {
              List<Lexicon.Example> shown =
                  lexicon.examples().stream().filter(e -> e.senseClass().equals(id)).toList();
              assertThat(shown.stream().filter(Lexicon.Example::positive).count())
                  .as("positive examples of %s", id)
                  .isGreaterThanOrEqualTo(FEWEST_POSITIVE);
              assertThat(shown.stream().filter(e -> !e.positive()).count())
                  .as("negative examples of %s", id)
                  .isPositive();
            });
  }

  @ParameterizedTest
  @EnumSource(Lang.class)
  void anExampleNamesEitherAHolderAndItsSideOrNobody(Lang lang) {
    assertThat(CoreEngines.of(lang).engine().lexicon().examples())
        .allSatisfy(
            e -> {
              assertThat(e.holder().isEmpty()).as(e.text()).isEqualTo(e.none());
              assertThat(e.stance().isEmpty()).as(e.text()).isEqualTo(e.none());
            });
  }

  private static boolean isHolder(Statement statement, String holder) {
    String wanted = Folding.fold(holder);
    return Stream.of(statement.actorName(), statement.actorSurface())
        .map(Folding::fold)
        .anyMatch(name -> name.equals(wanted) || lastWord(name).equals(lastWord(wanted)));
  }

  private static String lastWord(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }
}
