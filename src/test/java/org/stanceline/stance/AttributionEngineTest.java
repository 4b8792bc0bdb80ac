package org.stanceline.stance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.stanceline.stance.CoreEngines.Lang;
import org.stanceline.text.RandomText;
import org.stanceline.text.Span;

/** Whole sentences through the attribution engine: who, by which words, what, on which side. */
class AttributionEngineTest {
  private static final String NONE = "-";

  @ParameterizedTest(name = "{5}")
  @CsvFileSource(
      resources = "/attribution/attributions-fr.csv",
      delimiter = '|',
      quoteCharacter = '`')
  void frenchSentenceAttributes(
      String kind, String source, String cue, String content, String side, String text) {
    assertAttribution(Lang.FR, kind, source, cue, content, side, text);
  }

  @ParameterizedTest(name = "{5}")
  @CsvFileSource(
      resources = "/attribution/attributions-en.csv",
      delimiter = '|',
      quoteCharacter = '`')
  void englishSentenceAttributes(
      String kind, String source, String cue, String content, String side, String text) {
    assertAttribution(Lang.EN, kind, source, cue, content, side, text);
  }

  private static void assertAttribution(
      Lang lang, String kind, String source, String cue, String content, String side, String text) {
    List<Attribution> found = AttributionEngines.attributions(lang, text);
    if (kind.equals("none")) {
      assertThat(found).as(text).isEmpty();
      return;
    }
    assertThat(found.stream().map(a -> line(a, text)).toList())
        .as(text)
        .contains(String.join("|", kind, source, cue, content, side));
  }

  private static String line(Attribution a, String text) {
    String content =
        a.content().stream().map(span -> span.of(text).strip()).collect(Collectors.joining(" … "));
    return String.join(
        "|",
        a.kind().label(),
        a.source().of(text),
        a.cue().of(text),
        content,
        a.side() == null ? NONE : a.side().name());
  }

  @Test
  void relaysComeOutermostFirst() {
    String text =
        "According to the paper, the minister said that the mayor wanted to rebuild the bridge.";

    assertThat(AttributionEngines.attributions(Lang.EN, text))
        .filteredOn(a -> a.lemma().equals("want"))
        .singleElement()
        .satisfies(a -> assertThat(a.relays()).containsExactly("paper", "minister"));
  }

  @Test
  void theOneWhoIsPressedIsTheTarget() {
    String text = "The rebels demanded that Velta release the prisoners.";

    assertThat(AttributionEngines.attributions(Lang.EN, text))
        .filteredOn(a -> a.lemma().equals("demand"))
        .extracting(Attribution::target)
        .containsExactly(new Span(25, 30));
  }

  @ParameterizedTest
  @EnumSource(Lang.class)
  void anyTextGivesSpansInsideIt(Lang lang) {
    for (long seed = 1; seed <= 100; seed++) {
      String text = RandomText.of(seed);
      Span whole = new Span(0, text.length());
      for (Attribution a : AttributionEngines.attributions(lang, text)) {
        assertThat(whole.contains(a.source())).as("seed %d", seed).isTrue();
        assertThat(whole.contains(a.cue())).as("seed %d", seed).isTrue();
        assertThat(a.content()).as("seed %d", seed).isNotEmpty().allMatch(whole::contains);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Lang.class)
  void theSameTextGivesTheSameAttributionsAgain(Lang lang) {
    String text = "Irena Valkos: « Non. » “The port, she said, reopens.” Selon lui, tout va bien.";

    assertThat(AttributionEngines.attributions(lang, text))
        .isEqualTo(AttributionEngines.attributions(lang, text));
    assertThat(AttributionEngines.attributions(lang, "")).isEmpty();
  }
}
