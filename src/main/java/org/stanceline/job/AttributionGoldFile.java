package org.stanceline.job;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.stanceline.config.Problem;
import org.stanceline.config.Problems;
import org.stanceline.job.evaluation.AttributionGold;
import org.stanceline.job.evaluation.CodedEvent;
import org.stanceline.job.evaluation.ReportedSpeech;
import org.stanceline.text.Span;

/**
 * Annotated attributions, one JSON object a line: reported speech with {@code content_spans}, or
 * coded events with marked-up text. Offsets in these files count code points.
 */
final class AttributionGoldFile {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Language of records that name none. */
  private static final String UNNAMED = "fr";

  private AttributionGoldFile() {}

  /** Reads a whole file; every line that is not as it must be is a problem. */
  static List<AttributionGold> read(Path file, Problems problems) {
    List<AttributionGold> out = new ArrayList<>();
    List<String> lines = Inputs.text("--attributions", file, problems).orElse("").lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        try {
          out.add(record(JSON.readTree(lines.get(i))));
        } catch (JsonProcessingException e) {
          problems.add(new Problem(file.toString(), i + 1, "", "is not JSON: one object a line"));
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
          problems.add(new Problem(file.toString(), i + 1, "", String.valueOf(e.getMessage())));
        }
      }
    }
    return out;
  }

  private static AttributionGold record(JsonNode node) {
    String text = node.path("text").asText("");
    if (text.isEmpty()) {
      throw new IllegalArgumentException("lacks the text 'text'; add it");
    }
    String lang = node.path("lang").asText(node.path("language").asText(UNNAMED));
    if (node.has("content_spans")) {
      return new ReportedSpeech(
          node.path("sent_id").asText(""),
          lang,
          text,
          span(text, node.path("cue_span")),
          spans(text, node.path("source_spans")),
          spans(text, node.path("content_spans")));
    }
    if (node.path("textInfo").has("markup")) {
      EventMarkup markup = EventMarkup.of(node.path("textInfo").path("markup").asText(), text);
      return new CodedEvent(
          node.path("id").asText(""),
          lang,
          text,
          node.path("event").asText(""),
          markup.spans("EVT"),
          markup.spans("SRC"),
          markup.spans("TAR"));
    }
    throw new IllegalArgumentException(
        "has neither 'content_spans' (reported speech) nor 'textInfo.markup' (coded event)");
  }

  private static List<Span> spans(String text, JsonNode list) {
    List<Span> out = new ArrayList<>();
    list.forEach(item -> out.add(span(text, item)));
    return out;
  }

  private static Span span(String text, JsonNode pair) {
    if (pair.size() != 2) {
      throw new IllegalArgumentException("a span must be [start, end): " + pair);
    }
    return new Span(
        text.offsetByCodePoints(0, pair.get(0).asInt()),
        text.offsetByCodePoints(0, pair.get(1).asInt()));
  }
}
