package org.stanceline.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stanceline.config.Component;
import org.stanceline.testing.SampleData;

class EvaluateTest {
  private static final String TEXT =
      "Ilse Varn rejects talks. Ilse Varn opposes talks with the north. The weather was fine."
          + " Oskar Teel rejects talks.";

  @TempDir private Path folder = Path.of("");
  private Path data = Path.of("");
  private Path gold = Path.of("");

  @BeforeEach
  void goldOfOneArticle() throws IOException {
    data = SampleData.in(folder);
    gold = folder.resolve("gold.jsonl");
    Files.writeString(
        gold,
        article(row("AGAINST", "Varn rejects talks"), row("AGAINST", "The weather was fine")));
  }

  @Test
  void errorsListStatementsOfARightPairAndFalseAlarmsWithTheirTraces() throws IOException {
    Path errors = folder.resolve("errors.txt");

    assertThat(evaluate("--errors", errors.toString()).code()).isZero();

    List<String> lines = Files.readAllLines(errors);
    assertThat(lines)
        .containsSubsequence(
            "STATEMENTS | x-1 | Ilse Varn | talks | gold AGAINST | found AGAINST",
            "         gold AGAINST: Varn rejects talks",
            "  MISSED gold AGAINST: The weather was fine",
            "          nothing was found there")
        .anyMatch(line -> line.startsWith("FALSE_ALARM | x-1 | Oskar Teel | talks"));
    List<String> wrong = lines.stream().filter(line -> line.startsWith("  FALSE found")).toList();
    assertThat(wrong)
        .anyMatch(line -> line.contains("opposes talks"))
        .anyMatch(line -> line.contains("rejects talks"));
    assertThat(wrong)
        .allSatisfy(line -> assertThat(lines.get(lines.indexOf(line) + 1)).contains("talks"));
  }

  @Test
  void missShowsWhatWasFoundThereForSomebodyElse() throws IOException {
    Files.writeString(gold, article(row("AGAINST", "Oskar Teel rejects")));
    Path errors = folder.resolve("errors.txt");

    evaluate("--errors", errors.toString());

    assertThat(Files.readString(errors))
        .containsPattern(
            "MISSED gold AGAINST: Oskar Teel rejects\n +there Oskar Teel AGAINST .*\n"
                + " +.*talks: topic");
  }

  @Test
  void pairWithoutFaultIsNotListed() throws IOException {
    Files.writeString(
        gold, article(row("AGAINST", "Varn rejects talks"), row("AGAINST", "opposes talks")));
    Path errors = folder.resolve("errors.txt");

    evaluate("--errors", errors.toString());

    assertThat(Files.readString(errors)).doesNotContain("Ilse Varn");
  }

  @Test
  void filesThatCannotBeWrittenAreToldBeforeTheWork() {
    CommandRun run =
        evaluate(
            "--errors", folder.resolve("nowhere/errors.txt").toString(),
            "--predictions", folder.toString());

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .contains("--errors: there is no folder " + folder.resolve("nowhere"))
        .contains("--predictions: " + folder + " is a folder");
  }

  @Test
  void byteOrderMarkBeforeTheGoldIsNoMistake() throws IOException {
    Files.writeString(gold, "\ufeff" + Files.readString(gold));

    assertThat(evaluate().code()).isZero();
  }

  @Test
  void unknownComponentIsToldWithAllThatThereAre() {
    CommandRun run = evaluate("--without", "quotes,sunshine");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("--without: there is no component 'sunshine'");
    for (Component component : Component.values()) {
      assertThat(run.err()).contains(component.label() + ": " + component.description());
    }
  }

  @Test
  void ablationHasALineForEachComponentAndEndsInJson() {
    CommandRun run = evaluate("--ablation");

    List<String> lines = run.out().lines().toList();
    assertThat(run.code()).isZero();
    for (Component component : Component.values()) {
      assertThat(lines).anyMatch(line -> line.startsWith(component.label() + " "));
      assertThat(lines.get(lines.size() - 1)).contains("\"" + component.label() + "\":{");
    }
  }

  @Test
  void severalGoldFilesAreScoredTogether() throws IOException {
    Path second = folder.resolve("second.jsonl");
    Files.copy(gold, second);

    assertThat(evaluate("--gold", second.toString()).out())
        .containsPattern("pairs +2")
        .endsWith("}\n");
  }

  @Test
  void hiddenPartIsScoredApartAndItsErrorsStayHidden() throws IOException {
    // By the first byte of its SHA-256, x-2 is open and x-3 is hidden.
    Files.writeString(
        gold,
        article(row("AGAINST", "The weather was fine")).replace("x-1", "x-2")
            + article(row("AGAINST", "The weather was fine")).replace("x-1", "x-3"));
    Path errors = folder.resolve("errors.txt");

    CommandRun run = evaluate("--parts", "--errors", errors.toString());

    assertThat(run.out()).contains("open  hidden").contains("\"open\":{").contains("\"hidden\":{");
    assertThat(Files.readString(errors)).contains("x-2").doesNotContain("x-3");
    assertThat(evaluate().out()).doesNotContain("hidden");
  }

  @Test
  void pairScoresAreToldAtSeveralConfidences() {
    CommandRun run = evaluate("--thresholds", "0,0.99");

    assertThat(run.out())
        .containsPattern("0\\.00 +3 ")
        .containsPattern("0\\.99 +0 +0\\.000 +0\\.000")
        .contains("expected calibration error")
        .contains("\"confidence\":{\"verdicts\":");
  }

  @Test
  void whatIsNotSureEnoughIsLeftOut() throws IOException {
    Path predictions = folder.resolve("predictions.jsonl");

    evaluate("--min-confidence", "1", "--predictions", predictions.toString());

    assertThat(Files.readAllLines(predictions)).isEmpty();
  }

  @Test
  void confidencesOutsideTheirRangeAreWrongUse() {
    CommandRun run = evaluate("--min-confidence", "2", "--thresholds", "0.5,-1");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .contains("--min-confidence: must be from 0 to 1, not 2.0")
        .contains("--thresholds: must be from 0 to 1, not -1.0");
  }

  private CommandRun evaluate(String... more) {
    List<String> args =
        new ArrayList<>(List.of("evaluate", "--gold", gold.toString(), "--data", data.toString()));
    args.addAll(Arrays.asList(more));
    return CommandRun.of(args.toArray(String[]::new));
  }

  private static String article(String... rows) {
    return """
        {"id": "x-1", "lang": "en", "published": "2023-03-06", "text": "%s", \
        "topics": ["talks"], "statements": [%s]}
        """
        .formatted(TEXT, String.join(", ", rows));
  }

  private static String row(String stance, String evidence) {
    return """
        {"actor": "Ilse Varn", "type": "person", "topic": "talks", "stance": "%s", \
        "evidence": "%s"}"""
        .formatted(stance, evidence);
  }
}
