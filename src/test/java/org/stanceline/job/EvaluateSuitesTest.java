package org.stanceline.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stanceline.testing.SampleData;

class EvaluateSuitesTest {
  @TempDir private Path folder = Path.of("");
  private Path data = Path.of("");
  private Path suites = Path.of("");

  @BeforeEach
  void suitesOfTwoLanguages() throws IOException {
    data = SampleData.in(folder);
    suites = folder.resolve("suites");
    SampleData.write(
        suites.resolve("en.txt"),
        """
        # A comment.
        == refusal
        Senator Ilse Varn rejects talks. | Ilse Varn talks AGAINST indirect
        Senator Ilse Varn rejects . tolls. | Varn/Ilse Varn tolls AGAINST

        == weather
        It rained\\nduring the talks. | none
        @2021-03-06 Senator Ilse Varn supports talks. | Ilse Varn talks AGAINST; (Ilse Varn tolls FAVOR)
        The senator Ilse Varn welcomes the talks. | Ilse Varn talks FAVOR | open
        """);
    SampleData.write(
        suites.resolve("fr.txt"), "== refusal\nIlse Varn refuse tout. | Ilse Varn talks AGAINST\n");
    SampleData.write(
        suites.resolve("topics.yaml"),
        """
        topics:
          - id: tolls
            label: {en: Tolls, fr: Péages}
            description: Roads should cost money.
            terms: {en: [toll], fr: [péage]}
        """);
  }

  @Test
  void tableHasAPhenomenonALineAndTheTotal() {
    CommandRun run = evaluate("--suites", suites.toString());

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out())
        .containsPattern("refusal +2/2 1\\.000 +0/1 0\\.000 +2/3 0\\.667\n")
        .containsPattern("weather +2/3 0\\.667 +0/0 0\\.000 +2/3 0\\.667\n")
        .containsPattern("total +4/5 0\\.800 +0/1 0\\.000 +4/6 0\\.667\n");
  }

  @Test
  void lastLineIsTheSummaryAsJson() throws IOException {
    List<String> lines = evaluate("--suites", suites.toString()).out().lines().toList();

    JsonNode summary = new ObjectMapper().readTree(lines.get(lines.size() - 1));
    assertThat(summary.path("phenomena").asInt()).isEqualTo(2);
    assertThat(summary.path("cases").asInt()).isEqualTo(6);
    assertThat(summary.path("passed").asInt()).isEqualTo(4);
    assertThat(summary.path("en").path("share").asDouble()).isEqualTo(0.8);
    assertThat(summary.path("en").path("shares").path("weather").asDouble()).isEqualTo(0.667);
    assertThat(summary.path("fr").path("shares").has("weather")).isFalse();
  }

  @Test
  void errorsShowWhatWasExpectedAndFoundWithTheTrace() throws IOException {
    Path errors = folder.resolve("errors.txt");

    evaluate("--suites", suites.toString(), "--errors", errors.toString());

    assertThat(Files.readAllLines(errors))
        .containsSubsequence(
            "FAILED | en.txt:8 | weather | Senator Ilse Varn supports talks.",
            "  MISSED expected Ilse Varn talks AGAINST",
            "         expected (Ilse Varn tolls FAVOR)")
        .anyMatch(line -> line.startsWith("   FALSE found    Ilse Varn/Ilse Varn talks FAVOR"))
        .anyMatch(line -> line.strip().startsWith("talks: topic -> "));
    assertThat(Files.readString(errors))
        .contains("MENDED, take the mark away | en.txt:9 |")
        .contains("FAILED | fr.txt:2 | refusal | Ilse Varn refuse tout.\n")
        .doesNotContain("en.txt:3");
  }

  @Test
  void everyBadCaseIsToldWithItsLine() throws IOException {
    Files.writeString(
        suites.resolve("en.txt"),
        """
        A text before any suite. | none
        == refusal
        Ilse Varn rejects talks.
        Ilse Varn rejects talks. | Ilse Varn dislikes talks
        Ilse Varn rejects talks. | Ilse Varn bridges AGAINST
        @yesterday Ilse Varn rejects talks. | none
        Ilse Varn rejects talks. | none | later
        """);

    CommandRun run = evaluate("--suites", suites.toString());

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .contains("en.txt:1: stands in no suite")
        .contains("en.txt:3: is no case")
        .contains("en.txt:4: 'Ilse Varn dislikes talks' is no row")
        .contains("en.txt:5: there is no topic 'bridges'")
        .contains("en.txt:6: has a date that is none")
        .contains("en.txt:7: is no case");
  }

  @Test
  void oneThingIsScoredAtATime() {
    assertThat(evaluate().code()).isEqualTo(2);
    assertThat(evaluate().err()).contains("--gold").contains("--suites");
    CommandRun both = evaluate("--suites", suites.toString(), "--gold", "gold.jsonl");
    assertThat(both.code()).isEqualTo(2);
    assertThat(both.err()).contains("Give one of --gold FILE, --suites DIR");
  }

  @Test
  void whatDoesNotGoTogetherIsToldBeforeTheWork() {
    CommandRun run =
        evaluate(
            "--suites",
            folder.resolve("nowhere").toString(),
            "--predictions",
            folder.resolve("found.jsonl").toString(),
            "--ablation");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .contains("--suites: there is no folder")
        .contains("--predictions: goes with --gold alone")
        .contains("--ablation: goes with --gold alone");
  }

  private CommandRun evaluate(String... more) {
    List<String> args = new ArrayList<>(List.of("evaluate", "--data", data.toString()));
    args.addAll(Arrays.asList(more));
    return CommandRun.of(args.toArray(String[]::new));
  }
}
