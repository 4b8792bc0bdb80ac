package org.stanceline.job;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.stanceline.config.Problem;
import org.stanceline.config.Problems;
import org.stanceline.job.evaluation.GoldConflict;
import org.stanceline.job.evaluation.StoryArticle;
import org.stanceline.job.evaluation.StoryVersion;
import org.stanceline.stance.Stance;

/** Articles annotated with their stories, one JSON object a line. */
final class StoryFile {
  private static final ObjectMapper JSON = new ObjectMapper();

  private StoryFile() {}

  /** Reads a whole file; every line that is not as it must be is a problem, and so is no line. */
  static List<StoryArticle> read(Path file, Problems problems) {
    List<StoryArticle> out = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    boolean readable = problems.isEmpty();
    List<String> lines = Inputs.text("--stories", file, problems).orElse("").lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        try {
          StoryArticle article = article(JSON.readTree(lines.get(i)));
          if (!ids.add(article.id())) {
            throw new IllegalArgumentException(
                "has the id of an article above: " + article.id() + "; give each its own");
          }
          out.add(article);
        } catch (JsonProcessingException e) {
          problems.add(new Problem(file.toString(), i + 1, "", "is not JSON: one object a line"));
        } catch (IllegalArgumentException | DateTimeException e) {
          problems.add(new Problem(file.toString(), i + 1, "", String.valueOf(e.getMessage())));
        }
      }
    }
    if (out.isEmpty() && readable && problems.isEmpty()) {
      problems.add("--stories", file + " has no article; choose another file");
    }
    return out;
  }

  private static StoryArticle article(JsonNode node) {
    String version = GoldFile.text(node, "version");
    String text = GoldFile.text(node, "text");
    List<GoldConflict> conflicts = new ArrayList<>();
    node.path("conflicts").forEach(conflict -> conflicts.add(conflict(conflict)));
    return new StoryArticle(
        GoldFile.text(node, "id"),
        GoldFile.text(node, "story"),
        GoldFile.text(node, "lang"),
        node.path("outlet").asText(""),
        node.path("url").asText(""),
        day(GoldFile.text(node, "published")),
        node.path("title").asText(""),
        text,
        StoryVersion.of(version)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "has the version '"
                            + version
                            + "'; it must be original, reprint, edited, retranslated,"
                            + " other-language or single")),
        GoldFile.texts(node.path("topics")),
        GoldFile.statements(node, text),
        conflicts);
  }

  private static GoldConflict conflict(JsonNode node) {
    return new GoldConflict(
        GoldFile.text(node, "actor"),
        GoldFile.text(node, "topic"),
        Stance.valueOf(GoldFile.text(node, "true_stance")));
  }

  private static LocalDate day(String published) {
    return LocalDate.parse(published.length() > 10 ? published.substring(0, 10) : published);
  }
}
