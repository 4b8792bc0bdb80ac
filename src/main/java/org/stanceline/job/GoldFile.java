package org.stanceline.job;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stanceline.config.Problem;
import org.stanceline.config.Problems;
import org.stanceline.job.evaluation.GoldArticle;
import org.stanceline.job.evaluation.GoldStatement;
import org.stanceline.stance.Stance;

/** Annotated articles, one JSON object a line. */
final class GoldFile {
  private static final ObjectMapper JSON = new ObjectMapper();

  private GoldFile() {}

  /** Reads a whole file; every line that is not as it must be is a problem. */
  static List<GoldArticle> read(Path file, Problems problems) {
    List<GoldArticle> out = new ArrayList<>();
    List<String> lines = Inputs.text("--gold", file, problems).orElse("").lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        try {
          out.add(article(JSON.readTree(lines.get(i))));
        } catch (JsonProcessingException e) {
          problems.add(new Problem(file.toString(), i + 1, "", "is not JSON: one object a line"));
        } catch (IllegalArgumentException | DateTimeException e) {
          problems.add(new Problem(file.toString(), i + 1, "", String.valueOf(e.getMessage())));
        }
      }
    }
    return out;
  }

  private static GoldArticle article(JsonNode node) {
    String text = text(node, "text");
    return new GoldArticle(
        text(node, "id"),
        text(node, "lang"),
        date(node.path("published").asText("")),
        text,
        texts(node.path("topics")),
        statements(node, text));
  }

  /**
   * The annotated statements of an article.
   *
   * @throws IllegalArgumentException when one is not as it must be
   */
  static List<GoldStatement> statements(JsonNode article, String text) {
    List<GoldStatement> statements = new ArrayList<>();
    for (JsonNode statement : article.path("statements")) {
      GoldStatement gold = statement(statement);
      if (!text.contains(gold.evidence())) {
        throw new IllegalArgumentException(
            "the evidence is no part of the text; copy it exactly: " + gold.evidence());
      }
      statements.add(gold);
    }
    return statements;
  }

  private static GoldStatement statement(JsonNode node) {
    return new GoldStatement(
        text(node, "actor"),
        texts(node.path("aliases")),
        node.path("type").asText(""),
        text(node, "topic"),
        Stance.valueOf(text(node, "stance")),
        node.path("optional").asBoolean(false),
        text(node, "evidence"));
  }

  private static @Nullable LocalDate date(String text) {
    return text.length() < 10 ? null : LocalDate.parse(text.substring(0, 10));
  }

  static String text(JsonNode node, String key) {
    JsonNode value = node.get(key);
    if (value == null || !value.isTextual()) {
      throw new IllegalArgumentException("lacks the text '" + key + "'; add it");
    }
    return value.asText();
  }

  static List<String> texts(JsonNode list) {
    List<String> out = new ArrayList<>();
    list.forEach(item -> out.add(item.asText()));
    return out;
  }
}
