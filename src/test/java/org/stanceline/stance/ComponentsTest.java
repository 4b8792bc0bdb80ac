package org.stanceline.stance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.stanceline.config.Component;
import org.stanceline.config.Components;
import org.stanceline.config.DataFiles;
import org.stanceline.language.LanguagePack;
import org.stanceline.text.Reading;

/** Each component changes what is found in a text that needs it, and can be switched off. */
class ComponentsTest {
  private static final DataFiles DATA = DataFiles.packaged();
  private static final LocalDate DAY = LocalDate.parse("2025-06-01");

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(
      resources = "/stance/components.csv",
      delimiter = '|',
      quoteCharacter = '`',
      maxCharsPerColumn = 1000)
  void withoutTheComponentOtherStatementsAreFound(String label, String text, String found) {
    Component component =
        Component.valueOf(label.toUpperCase(java.util.Locale.ROOT).replace('-', '_'));

    List<String> whole = statements(text, Components.all());

    assertThat(whole).contains(found);
    assertThat(statements(text, Components.without(List.of(component)))).doesNotContain(found);
  }

  private static List<String> statements(String text, Components on) {
    LanguagePack pack = LanguagePack.of("en", DATA, on);
    StanceEngine engine = StanceEngine.of("en", DATA, on);
    Reading reading = pack.read(text);
    return engine.statements(reading, pack.sentences(reading), DAY).stream()
        .map(s -> s.actorName() + " " + s.stance() + " " + s.topic())
        .toList();
  }
}
