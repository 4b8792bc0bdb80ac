package org.stanceline.stance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.stanceline.stance.CoreEngines.Lang;
import org.stanceline.text.RandomText;

/** Evidence is a substring of what was stored, whatever characters stand in it. */
class StatementEvidenceTest {
  private static final List<String> NAMES =
      List.of(
          "Zoë \uD835\uDCB3avier",
          "Zoe\u0308 Marde\u0301l",
          "Irena Val\u00adkos",
          "Élise O’Brannagh",
          "Ştefan \uD835\uDD38rlo",
          "Luc\u00a0Tamarin");
  private static final List<String> ODD =
      List.of(
          "\uD83D\uDD4A",
          "\uD83D\uDE00\uFE0F",
          "\uD83D\uDC69\u200D\uD83C\uDF3E",
          "\u200b",
          "\u00ad",
          "\u0301",
          "\u00a0",
          "  ",
          " .",
          "\ufeff",
          "\uD83C\uDDEB\uD83C\uDDF7");
  private static final List<String> FRENCH =
      List.of(
          "La ministre %s refuse la trêve.",
          "« Nous voulons négocier », a déclaré la ministre %s.",
          "Selon la ministre %s, les sanctions sont inutiles.",
          "La ministre %s a signé la trêve.",
          "La lettre de la ministre %s est longue.");
  private static final List<String> ENGLISH =
      List.of(
          "Minister %s rejects the truce.",
          "“We want a truce,” Minister %s said.",
          "According to Minister %s, the sanctions are useless.",
          "Minister %s signed the truce.",
          "The letter of Minister %s is long.");

  @ParameterizedTest
  @EnumSource(Lang.class)
  void evidenceLiesInTheStoredTextAtWholeCharacters(Lang lang) {
    int found = 0;
    for (long seed = 1; seed <= 120; seed++) {
      String text = text(new Random(seed), lang == Lang.FR ? FRENCH : ENGLISH);
      for (Statement statement : CoreEngines.of(lang).statements(text)) {
        int start = statement.evidence().start();
        int end = statement.evidence().end();
        assertThat(end).as("seed %d", seed).isBetween(start + 1, text.length());
        assertThat(RandomText.splitsPair(text, start)).as("seed %d", seed).isFalse();
        assertThat(RandomText.splitsPair(text, end)).as("seed %d", seed).isFalse();
        assertThat(statement.evidence().of(text))
            .as("seed %d", seed)
            .isEqualTo(text.substring(start, end))
            .satisfies(evidence -> assertThat(evidence.strip()).isNotEmpty());
        found++;
      }
    }
    assertThat(found).as("statements over all seeds").isGreaterThan(100);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "FR | Hier \uD83D\uDD4A. La ministre Zoë \uD835\uDCB3avier refuse la trêve.",
        "FR | Hier. La ministre Irena Val\u00adkos refuse la tre\u0302ve.",
        "EN | \uD83D\uDE00\uD83D\uDE00 Minister Zoe\u0308 Morland rejects the truce.",
      })
  void evidenceHoldsTheHolderAndTheTopicAsTheyWereStored(Lang lang, String text) {
    assertThat(CoreEngines.of(lang).statements(text))
        .singleElement()
        .satisfies(
            s -> {
              String evidence = s.evidence().of(text);
              assertThat(text).contains(evidence);
              assertThat(evidence).containsAnyOf("trêve", "tre\u0302ve", "truce");
              assertThat(evidence).containsAnyOf("refuse", "rejects");
            });
  }

  @Test
  void evidenceAcrossATornSentenceIsWhatWasStored() {
    String text = "La ministre Irena Valkos refuse . la trêve. Le port dort.";

    assertThat(CoreEngines.of(Lang.FR).statements(text))
        .singleElement()
        .satisfies(s -> assertThat(s.evidence().of(text)).contains("refuse . la trêve"));
  }

  /** Two to four sentences, with odd characters before words and inside them. */
  private static String text(Random random, List<String> templates) {
    StringBuilder out = new StringBuilder();
    for (int left = 2 + random.nextInt(3); left > 0; left--) {
      String template = templates.get(random.nextInt(templates.size()));
      out.append(template.formatted(NAMES.get(random.nextInt(NAMES.size()))))
          .append(random.nextInt(4) == 0 ? "\n\n" : " ");
    }
    for (int left = random.nextInt(4); left > 0; left--) {
      int at = out.offsetByCodePoints(0, random.nextInt(out.codePointCount(0, out.length())));
      out.insert(at, ODD.get(random.nextInt(ODD.size())));
    }
    return out.toString();
  }
}
