package org.stanceline.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stanceline.config.DataFiles;
import org.stanceline.config.Problems;

class NumberWordsTest {
  @ParameterizedTest
  @CsvSource({
    "en, thirteen, 13",
    "en, forty-one, 41",
    "en, a hundred and twelve, 112",
    "en, two hundred and six, 206",
    "en, three thousand two hundred, 3200",
    "en, twelve hundred thousand, 12;100000",
    "en, six and twelve, 6;12",
    "en, ten twenty thirty, 10;20;30",
    "en, two million, 2000000",
    "en, five per hundred, 5",
    "en, harbour and and, ''",
    "fr, dix-neuf, 19",
    "fr, cent douze, 112",
    "fr, soixante et onze, 71",
    "fr, quatre-vingt-dix-sept, 97",
    "fr, quatre-vingts, 80",
    "fr, vingt et un, 21",
    "fr, mille deux cents, 1200",
    "fr, quatre mille, 4000",
    "fr, 38 pour cent, ''",
    "fr, vingt et cent, 20;100",
    "de, zwei, ''"
  })
  void wordsMakeNumbers(String lang, String text, String values) {
    List<Word> words = Word.split(text);
    List<String> found = new ArrayList<>();
    int i = 0;
    while (i < words.size()) {
      var number = Copy.NUMBERS.at(i, words, lang);
      number.ifPresent(n -> found.add(Long.toString(n.value())));
      i = number.map(NumberWords.Found::end).orElse(i + 1);
    }
    assertThat(String.join(";", found)).isEqualTo(values);
  }

  @Test
  void fileThatIsNotAsItMustBeIsAProblem() {
    Problems problems = new Problems();
    NumberWords.read(
        DataFiles.of(
            Map.of(
                "lexicon/en/numbers.yaml", "words: {two: many}\nother: [x]\n",
                "lexicon/fr/numbers.yaml", "between: [et]\n")),
        problems);
    assertThat(problems.sorted())
        .extracting(problem -> problem.file() + " " + problem.key())
        .containsExactlyInAnyOrder(
            "lexicon/en/numbers.yaml words.two",
            "lexicon/en/numbers.yaml other",
            "lexicon/fr/numbers.yaml ");
  }
}
