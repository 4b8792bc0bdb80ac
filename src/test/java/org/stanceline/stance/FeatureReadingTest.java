package org.stanceline.stance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.stanceline.language.LanguagePack;
import org.stanceline.stance.CoreEngines.Lang;
import org.stanceline.text.Reading;

/** What is read off the trace of a statement. */
class FeatureReadingTest {
  private static final LocalDate DAY = LocalDate.parse("2023-03-01");

  /** A text, and features of its last statement as {@code name=value}. */
  @ParameterizedTest
  @CsvFileSource(
      resources = "/stance/features.csv",
      delimiter = '|',
      quoteCharacter = '`',
      maxCharsPerColumn = 1000)
  void traceGivesItsFeatures(String lang, String text, String expected) {
    List<Traced> traced = traced(Lang.valueOf(lang), text);
    assertThat(traced).as(text).isNotEmpty();
    TraceFeatures features = traced.get(traced.size() - 1).features();
    for (String one : expected.split(" ", -1)) {
      String[] parts = one.split("=", -1);
      Feature feature = Feature.of(parts[0]).orElseThrow();
      assertThat(features.of(feature)).as(one).isEqualTo(Double.parseDouble(parts[1]));
    }
  }

  @Test
  void confidenceIsThatOfTheFeatures() {
    List<Traced> traced = traced(Lang.EN, "Minister Irena Valkos rejects the truce.");
    Confidence shipped =
        ConfidenceFile.read(
            org.stanceline.config.DataFiles.packaged(), new org.stanceline.config.Problems());
    assertThat(traced)
        .singleElement()
        .satisfies(t -> assertThat(t.statement().confidence()).isEqualTo(shipped.of(t.features())));
  }

  private static List<Traced> traced(Lang lang, String text) {
    LanguagePack pack = CoreEngines.of(lang).pack();
    Reading reading = pack.read(text);
    return CoreEngines.of(lang).engine().traced(reading, pack.sentences(reading), DAY);
  }
}
