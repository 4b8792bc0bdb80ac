package org.stanceline.stance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.stanceline.stance.CoreEngines.Lang;

/** Every sentence that a class of attributing words shows must come out as the class says. */
class AttributionLexiconTest {
  static Stream<Arguments> examples() {
    return Stream.of(Lang.values())
        .flatMap(
            lang ->
                AttributionEngines.of(lang).lexicon().examples().stream()
                    .map(example -> Arguments.of(lang, example)));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("examples")
  void exampleComesOutAsItsClassSays(Lang lang, Lexicon.Example example) {
    List<Attribution> found = AttributionEngines.attributions(lang, example.text());
    if (example.none()) {
      assertThat(found).as(example.text()).noneMatch(a -> a.sense().equals(example.senseClass()));
      return;
    }
    assertThat(found)
        .as(example.text())
        .filteredOn(a -> a.source().of(example.text()).contains(example.holder()))
        .anyMatch(
            a ->
                example.stance().isEmpty()
                    ? a.sense().equals(example.senseClass())
                    : a.side() != null && a.side().name().equals(example.stance()));
  }

  @ParameterizedTest
  @EnumSource(Lang.class)
  void everyClassShowsWhatItIsAndWhatItIsNot(Lang lang) {
    List<Lexicon.Example> examples = AttributionEngines.of(lang).lexicon().examples();
    assertThat(examples.stream().map(Lexicon.Example::senseClass).distinct())
        .isNotEmpty()
        .allSatisfy(
            id -> {
              List<Lexicon.Example> shown =
                  examples.stream().filter(e -> e.senseClass().equals(id)).toList();
              assertThat(shown.stream().filter(Lexicon.Example::positive).count())
                  .as("positive examples of %s", id)
                  .isGreaterThanOrEqualTo(2);
              assertThat(shown.stream().filter(e -> !e.positive()).count())
                  .as("negative examples of %s", id)
                  .isPositive();
            });
  }
}
