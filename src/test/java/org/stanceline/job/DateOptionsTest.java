package org.stanceline.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class DateOptionsTest {
  private static final LocalDate D1 = LocalDate.of(2023, 3, 6);
  private static final LocalDate D2 = LocalDate.of(2023, 3, 7);
  private static final LocalDate D3 = LocalDate.of(2023, 3, 8);
  private static final List<LocalDate> THERE = List.of(D3, D1, D2);

  @Test
  void everyDateNotDoneIsTakenInOrder() {
    assertThat(parsed().choose(THERE, List.of(D2))).containsExactly(D1, D3);
  }

  @Test
  void namedDateIsTakenThoughDone() {
    assertThat(parsed("--date", "2023-03-07").choose(THERE, List.of(D2))).containsExactly(D2);
  }

  @Test
  void redoTakesTheDatesThatAreDoneToo() {
    assertThat(parsed("--redo", "--from", "2023-03-07").choose(THERE, THERE))
        .containsExactly(D2, D3);
  }

  @Test
  void rangeIncludesBothEnds() {
    assertThat(parsed("--from", "2023-03-06", "--to", "2023-03-07").choose(THERE, List.of()))
        .containsExactly(D1, D2);
  }

  @Test
  void contradictionsAndMissingDatesAreRefused() {
    assertThatThrownBy(() -> parsed("--date", "2023-04-01").choose(THERE, List.of()))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("no folder 2023-04-01");
    assertThatThrownBy(() -> parsed("--date", "2023-03-06", "--to", "2023-03-07").requireSense())
        .hasMessageContaining("not both");
    assertThatThrownBy(() -> parsed("--from", "2023-03-08", "--to", "2023-03-07").requireSense())
        .hasMessageContaining("swap");
  }

  @Test
  void wordThatIsNoDayIsToldAsOne() {
    for (String option : List.of("--date", "--from", "--to")) {
      assertThatThrownBy(() -> parsed(option, "foo"))
          .hasMessage(
              "Invalid value for option '"
                  + option
                  + "': 'foo' is no day; write it like 2022-11-11");
    }
    assertThat(CommandRun.of("explain", "--lang", "fr", "--date", "foo", "Non.").err())
        .contains("'foo' is no day")
        .doesNotContain("Exception");
  }

  private static DateOptions parsed(String... args) {
    return CommandLine.populateCommand(new DateOptions(), args);
  }
}
