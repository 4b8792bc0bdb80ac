package org.stanceline.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** evaluate --stories: linking on annotated copy, and what a bad file says. */
class EvaluateStoriesTest {
  @TempDir private Path folder = Path.of("");

  /** The targets are 0.95 for reprints and editions, 0.90 and 0.85 for translations. */
  @ParameterizedTest
  @ValueSource(strings = {"data/gold/stories.jsonl", "../shared/gold/stories.jsonl"})
  void versionsAreLinkedAndNoHardNegativeIs(String file) throws IOException {
    assumeThat(Path.of(file)).exists();
    JsonNode scores = scores(CommandRun.of("evaluate", "--stories", file));
    assertThat(scores.path("hard_negatives_linked").asInt(-1)).isZero();
    assertThat(scores.path("reprint").path("f1").asDouble()).isGreaterThanOrEqualTo(0.95);
    assertThat(scores.path("edited").path("f1").asDouble()).isGreaterThanOrEqualTo(0.95);
    assertThat(scores.path("retranslated").path("f1").asDouble()).isGreaterThanOrEqualTo(0.95);
    assertThat(scores.path("other-language").path("f1").asDouble()).isGreaterThanOrEqualTo(0.95);
    assertThat(scores.path("story_pair_f1").asDouble()).isGreaterThanOrEqualTo(0.97);
  }

  @Test
  void missedPairsAreWrittenWithTheirEvidence() throws IOException {
    Path errors = folder.resolve("errors.txt");
    CommandRun run =
        CommandRun.of(
            "evaluate",
            "--stories",
            "data/gold/stories.jsonl",
            "--look-back",
            "2",
            "--errors",
            errors.toString());
    assertThat(scores(run).path("story_pair_recall").asDouble()).isBetween(0.7, 0.95);
    assertThat(Files.readAllLines(errors))
        .contains("MISSED | reprint | st-048 (original) | st-051 (reprint)")
        .anyMatch(line -> line.contains("numbers") && line.contains("quotations"));
  }

  @Test
  void badFileTellsAllProblemsAtOnce() throws IOException {
    String good = "\"id\": \"a\", \"story\": \"s\", \"lang\": \"en\", \"text\": \"Some words.\"";
    Path file = folder.resolve("bad.jsonl");
    Files.write(
        file,
        List.of(
            "no JSON",
            "{" + good + ", \"published\": \"2024-01-05\", \"version\": \"copy\"}",
            "{" + good + ", \"published\": \"soon\", \"version\": \"single\"}",
            "{" + good + ", \"published\": \"2024-01-05\", \"version\": \"single\"}",
            "{" + good + ", \"published\": \"2024-01-05\", \"version\": \"single\"}",
            "{\"id\": \"b\"}"));
    CommandRun run =
        CommandRun.of("evaluate", "--stories", file.toString(), "--look-back", "-1", "--parts");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .contains("is not JSON")
        .contains("has the version 'copy'; it must be original")
        .contains("soon")
        .contains("has the id of an article above: a")
        .contains("lacks the text 'version'")
        .contains("--look-back")
        .contains("--parts");
  }

  @Test
  void emptyFileIsAProblem() throws IOException {
    Path file = Files.createFile(folder.resolve("empty.jsonl"));
    CommandRun run = CommandRun.of("evaluate", "--stories", file.toString());
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("has no article");
  }

  private static JsonNode scores(CommandRun run) throws IOException {
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    List<String> lines = run.out().lines().toList();
    return new ObjectMapper().readTree(lines.get(lines.size() - 1));
  }
}
