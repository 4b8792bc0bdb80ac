package org.stanceline.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stanceline.config.Components;
import org.stanceline.config.DataFiles;
import org.stanceline.config.Problems;
import org.stanceline.job.evaluation.SuiteCase;
import org.stanceline.job.evaluation.SuiteResult;

/** Every case of the suites comes out as it says, but for those marked as open. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SuitesTest {
  private static final Path FOLDER = Path.of("src/test/resources/suites");
  private static final int FEWEST_PHENOMENA = 25;
  private static final int FEWEST_CASES = 8;

  private List<SuiteResult> results = List.of();

  @BeforeAll
  void readTheTexts() {
    Problems problems = new Problems();
    Suites suites = Suites.read(FOLDER, DataFiles.packaged(), problems);
    assertThat(problems.sorted()).isEmpty();
    results = suites.run(Components.all());
  }

  Stream<SuiteResult> results() {
    return results.stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("results")
  void caseComesOutAsItSays(SuiteResult result) {
    SuiteCase tried = result.tried();
    assertThat(result.passed())
        .as(
            tried.open()
                ? "%s:%d passes now: take the mark 'open' away"
                : "%s:%d fails:\n"
                    + String.join("\n", SuiteErrors.lines(result)).replace("%", "%%"),
            tried.file(),
            tried.line())
        .isEqualTo(!tried.open());
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en"})
  void everyPhenomenonHasEnoughCases(String lang) {
    assertThat(perPhenomenon(lang))
        .hasSizeGreaterThanOrEqualTo(FEWEST_PHENOMENA)
        .allSatisfy(
            (phenomenon, cases) ->
                assertThat(cases).as(phenomenon).isGreaterThanOrEqualTo(FEWEST_CASES));
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en"})
  void noTextStandsTwice(String lang) {
    assertThat(results)
        .filteredOn(r -> r.tried().lang().equals(lang))
        .extracting(r -> r.tried().text())
        .doesNotHaveDuplicates();
  }

  @Test
  void bothLanguagesShowTheSamePhenomena() {
    assertThat(perPhenomenon("fr").keySet()).isEqualTo(perPhenomenon("en").keySet());
  }

  private Map<String, Long> perPhenomenon(String lang) {
    return results.stream()
        .map(SuiteResult::tried)
        .filter(tried -> tried.lang().equals(lang))
        .collect(Collectors.groupingBy(SuiteCase::phenomenon, Collectors.counting()));
  }
}
