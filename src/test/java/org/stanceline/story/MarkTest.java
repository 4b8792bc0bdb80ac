package org.stanceline.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkTest {
  @ParameterizedTest
  @CsvSource({
    "Potschenko, Potchenko",
    "Tchernova, Tschernowa",
    "Jouravlev, Zhuravlev",
    "Oumarov, Umarow",
    "Keltani, KELTANI",
    "Brandauer, Brandauer"
  })
  void spellingsOfANameMeet(String one, String other) {
    assertThat(only("near " + one).meets(only("near " + other))).isTrue();
  }

  @Test
  void differentNamesDoNotMeet() {
    assertThat(only("near Brandauer").meets(only("near Dremel"))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"'4,300','4 300'", "'2.6','2,6'", "120,120"})
  void numbersMeetAcrossTheirSeparators(String one, String other) {
    assertThat(only("some " + one)).isEqualTo(only("some " + other));
    assertThat(only("some " + one).isNumber()).isTrue();
  }

  @Test
  void numberInWordsIsTheNumberInFigures() {
    assertThat(only("some 214 of them").code())
        .isEqualTo(only("some two hundred and fourteen of them").code());
    assertThat(marks("some four of them", "")).isEmpty();
    assertThat(only("some 2.7 million of them").code()).isEqualTo(only("some 27 of them").code());
  }

  @Test
  void numberKnowsTheWordsAroundIt() {
    Mark number = only("they counted 214 breaches today");
    assertThat(only("he said they counted 388 breaches").other()).isEqualTo(number.other());
    assertThat(only("they counted 214 boats today").other()).isNotEqualTo(number.other());
  }

  @Test
  void capitalOfAnOpeningWordIsNoName() {
    assertThat(marks("Talks failed. Brandauer left.", "")).isEmpty();
    assertThat(marks("Talks failed. Brandauer left.", "How Brandauer failed")).hasSize(1);
    assertThat(marks("Brandauer left. So did Brandauer.", "")).hasSize(2);
  }

  @Test
  void singleDigitsTellNothing() {
    assertThat(marks("some 4 of them", "")).isEmpty();
  }

  @Test
  void encodingKeepsEveryPart() {
    List<Mark> marks = marks(Copy.ORIGINAL, "");
    assertThat(marks).hasSizeGreaterThan(15);
    assertThat(Mark.decoded(Mark.encoded(marks))).isEqualTo(marks);
  }

  private static List<Mark> marks(String text, String title) {
    List<Word> words = Word.split(text);
    return Mark.of(words, "en", Mark.names(words, Word.split(title)), Copy.NUMBERS);
  }

  private static Mark only(String text) {
    List<Mark> marks = marks(text, "");
    assertThat(marks).hasSize(1);
    return marks.get(0);
  }
}
