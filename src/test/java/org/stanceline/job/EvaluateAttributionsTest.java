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
import org.stanceline.text.Span;

/** evaluate --attributions: both forms of annotation, their offsets, and what was missed. */
class EvaluateAttributionsTest {
  private static final Path EXTERNAL = Path.of("../shared/gold/external");

  @TempDir private Path folder = Path.of("");

  @Test
  void reportsAreScoredByContentAndSource() throws IOException {
    JsonNode scores =
        scores(
            "{\"sent_id\": \"1\", \"text\": \"🙂 Le maire a dit que le pont a cédé.\","
                + " \"cue_span\": [11, 16], \"source_spans\": [[2, 10]], \"content_spans\": [[17,"
                + " 36]]}",
            "{\"sent_id\": \"2\", \"text\": \"Le pont est long.\", \"cue_span\": [8, 11],"
                + " \"source_spans\": [[0, 7]], \"content_spans\": [[8, 16]]}");
    assertThat(scores.path("reports").asInt()).isEqualTo(2);
    assertThat(scores.path("content_recall").asDouble()).isEqualTo(0.5);
    assertThat(scores.path("source_overlap").asDouble()).isEqualTo(1);
  }

  @Test
  void eventsAreScoredByCueSourceAndSide() throws IOException {
    JsonNode scores =
        scores(
            event("REJECT", "(SRC: Norvia) (EVT: rejected) the (EVT: offer) of (TAR: Velta)."),
            event("AGREE", "(SRC: Norvia) (EVT: attacked) (TAR: Velta)."),
            event("FIGHT", "The (SRC: boat) of (TAR: Velta) (EVT: is) green."));
    assertThat(scores.path("events").asInt()).isEqualTo(3);
    assertThat(scores.path("cue_and_source").asDouble()).isBetween(0.66, 0.67);
    assertThat(scores.path("sided_events").asInt()).isEqualTo(2);
    assertThat(scores.path("side_right").asDouble()).isEqualTo(0.5);
  }

  @Test
  void marksMayBeNestedAndNameTwoRoles() {
    EventMarkup markup =
        EventMarkup.of(
            " (SRC/TAR: Norvia) and (EVT: met (LOC: in (TAR: Dorn))) (at noon).",
            "Norvia and met in Dorn (at noon).");
    assertThat(markup.spans("SRC")).containsExactly(new Span(0, 6));
    assertThat(markup.spans("TAR")).containsExactly(new Span(0, 6), new Span(18, 22));
    assertThat(markup.spans("EVT")).containsExactly(new Span(11, 22));
    assertThat(markup.spans("XXX")).isEmpty();
  }

  @Test
  void missesAreListedWithWhatWasFoundInstead() throws IOException {
    Path errors = folder.resolve("errors.txt");
    Path gold = folder.resolve("gold.jsonl");
    Files.writeString(gold, event("AGREE", "(SRC: Norvia) (EVT: attacked) (TAR: Velta).") + "\n");
    assertThat(
            CommandRun.of(
                    "evaluate", "--attributions", gold.toString(), "--errors", errors.toString())
                .code())
        .isZero();
    assertThat(Files.readAllLines(errors))
        .anyMatch(line -> line.startsWith("SIDE AGAINST | x | AGREE"))
        .anyMatch(line -> line.contains("act | Norvia | attacked"));
  }

  @Test
  void lineInNeitherFormIsAProblemOfItsLine() throws IOException {
    Path gold = folder.resolve("gold.jsonl");
    Files.writeString(gold, "{\"text\": \"Le pont a cédé.\"}\n{\n");
    CommandRun run = CommandRun.of("evaluate", "--attributions", gold.toString());
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("gold.jsonl:1").contains("gold.jsonl:2");
  }

  @Test
  void externalReportsReachTheirTargets() throws IOException {
    JsonNode scores = external("ud-fr-reported-speech.dev.jsonl");
    assertThat(scores.path("content_recall").asDouble()).isGreaterThanOrEqualTo(0.85);
    assertThat(scores.path("source_overlap").asDouble()).isGreaterThanOrEqualTo(0.92);
  }

  @Test
  void externalEventsReachTheirTargets() throws IOException {
    JsonNode scores = external("plover-gsr.dev.jsonl");
    assertThat(scores.path("cue_and_source").asDouble()).isGreaterThanOrEqualTo(0.6);
    assertThat(scores.path("side_right").asDouble()).isGreaterThanOrEqualTo(0.8);
  }

  private static JsonNode external(String name) throws IOException {
    Path file = EXTERNAL.resolve(name);
    assumeThat(file).as("third-party data beside the project").exists();
    return last(CommandRun.of("evaluate", "--attributions", file.toString()));
  }

  private JsonNode scores(String... lines) throws IOException {
    Path gold = folder.resolve("gold.jsonl");
    Files.write(gold, List.of(lines));
    return last(CommandRun.of("evaluate", "--attributions", gold.toString()));
  }

  private static JsonNode last(CommandRun run) throws IOException {
    assertThat(run.code()).as(run.err()).isZero();
    List<String> lines = run.out().lines().toList();
    return new ObjectMapper().readTree(lines.get(lines.size() - 1));
  }

  private static String event(String code, String markup) {
    String text = markup.replaceAll("\\((?:[A-Z]{3}/?)+: ([^)]*)\\)", "$1");
    return "{\"id\": \"x\", \"language\": \"en\", \"event\": \"%s\", \"text\": \"%s\","
            .formatted(code, text)
        + " \"textInfo\": {\"markup\": \"%s\"}}".formatted(markup);
  }
}
