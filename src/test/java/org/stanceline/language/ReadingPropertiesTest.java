package org.stanceline.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.stanceline.stance.CoreEngines;
import org.stanceline.stance.CoreEngines.Lang;
import org.stanceline.text.RandomText;
import org.stanceline.text.Reading;
import org.stanceline.text.Sentence;
import org.stanceline.text.Span;
import org.stanceline.text.Token;

/** What must hold of any text at all; a failure names the seed of its text. */
class ReadingPropertiesTest {
  private static final long SEEDS = 200;

  @ParameterizedTest
  @EnumSource(Lang.class)
  void unitsOfAReadingLeadBackInOrderAndInsideTheText(Lang lang) {
    texts(
        (seed, text) -> {
          Reading reading = CoreEngines.of(lang).pack().read(text);
          Span before = new Span(0, 0);
          for (int i = 0; i < reading.text().length(); i++) {
            Span here = reading.stored(new Span(i, i + 1));
            assertThat(here.start()).as("seed %d", seed).isGreaterThanOrEqualTo(before.start());
            assertThat(here.end())
                .as("seed %d", seed)
                .isBetween(Math.max(before.end(), here.start() + 1), text.length());
            before = here;
          }
        });
  }

  @ParameterizedTest
  @EnumSource(Lang.class)
  void sentencesAndTokensLeadBackToWholeCharactersWithoutCrossing(Lang lang) {
    texts(
        (seed, text) -> {
          CoreEngines core = CoreEngines.of(lang);
          Reading reading = core.pack().read(text);
          List<Sentence> sentences = core.pack().sentences(reading);
          inOrder(seed, reading, sentences.stream().map(Sentence::span).toList());
          for (Sentence sentence : sentences) {
            inOrder(seed, reading, sentence.tokens().stream().map(Token::span).toList());
            for (Token token : sentence.tokens()) {
              assertThat(sentence.span().contains(token.span())).as("seed %d", seed).isTrue();
              assertThat(token.form())
                  .as("seed %d", seed)
                  .isEqualTo(token.span().of(reading.text()))
                  .doesNotContainAnyWhitespaces();
            }
          }
        });
  }

  @ParameterizedTest
  @EnumSource(Lang.class)
  void noSpanOfTheReadingSplitsAPair(Lang lang) {
    texts(
        (seed, text) -> {
          Reading reading = CoreEngines.of(lang).pack().read(text);
          int length = reading.text().length();
          for (int start = 0; start < length; start += 3) {
            Span span = reading.stored(new Span(start, Math.min(length, start + 5)));
            whole(seed, text, span);
          }
        });
  }

  private static void inOrder(long seed, Reading reading, List<Span> spans) {
    Span before = new Span(0, 0);
    for (Span span : spans) {
      Span stored = reading.stored(span);
      whole(seed, reading.stored(), stored);
      assertThat(stored.start()).as("seed %d", seed).isGreaterThanOrEqualTo(before.start());
      assertThat(stored.end()).as("seed %d", seed).isGreaterThanOrEqualTo(before.end());
      before = stored;
    }
  }

  private static void whole(long seed, String text, Span span) {
    assertThat(span.end()).as("seed %d", seed).isLessThanOrEqualTo(text.length());
    assertThat(RandomText.splitsPair(text, span.start())).as("seed %d", seed).isFalse();
    assertThat(RandomText.splitsPair(text, span.end())).as("seed %d", seed).isFalse();
  }

  private interface Check {
    void of(long seed, String text);
  }

  private static void texts(Check check) {
    LongStream.rangeClosed(1, SEEDS).forEach(seed -> check.of(seed, RandomText.of(seed)));
  }
}
