package org.stanceline.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stanceline.config.Problem;
import org.stanceline.config.Problems;
import org.stanceline.stance.Stance;
import org.stanceline.timeline.Correction;

/**
 * A correction of timelines as a file, with where it comes from.
 *
 * @param source the audit
 * @param lines what timelines are corrected by, that over all topics first
 * @param cells what it found side by side, those over all topics first
 */
public record CorrectionFile(
    Source source, List<Correction.Line> lines, List<Corrections.Valid> cells) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** The form of the file; another one is refused. */
  private static final String FORM = "stanceline-correction-1";

  private static final double MOST = 2;

  public CorrectionFile {
    lines = List.copyOf(lines);
    cells = cells.stream().sorted(Corrections.ORDER).toList();
  }

  /**
   * Where a correction comes from.
   *
   * @param sheet name of the labelled sheet
   * @param rows rows of the sheet
   * @param decided rows of it whose labels were used
   * @param seed seeds of the drawing
   * @param statedRange first and last day of the statements that were drawn from
   * @param configSha256 configurations that had read the statements
   */
  public record Source(
      String sheet,
      int rows,
      int decided,
      List<String> seed,
      List<String> statedRange,
      List<String> configSha256) {
    public Source {
      seed = List.copyOf(seed);
      statedRange = List.copyOf(statedRange);
      configSha256 = List.copyOf(configSha256);
    }

    static Source of(String sheet, List<Settlement.Row> rows) {
      return new Source(
          sheet,
          rows.size(),
          (int) rows.stream().filter(Settlement.Row::decided).count(),
          rows.stream()
              .map(r -> r.read().seed())
              .filter(s -> !s.isEmpty())
              .distinct()
              .sorted()
              .toList(),
          rows.stream()
              .map(r -> r.read().statedRange())
              .filter(s -> !s.isEmpty())
              .distinct()
              .sorted()
              .toList(),
          rows.stream()
              .map(r -> r.read().configSha256())
              .filter(s -> !s.isEmpty())
              .distinct()
              .sorted()
              .toList());
    }
  }

  /**
   * The correction that settled labels give.
   *
   * @param sheet name of the sheet
   */
  public static CorrectionFile of(String sheet, List<Settlement.Row> rows) {
    return new CorrectionFile(
        Source.of(sheet, rows), Corrections.lines(rows), Corrections.of(rows));
  }

  /** What timelines take of it. */
  public Correction correction() {
    return Correction.of(lines);
  }

  /** The text of the file. */
  public String text() {
    ObjectNode out = JSON.createObjectNode();
    out.put("form", FORM);
    out.put("sheet", source.sheet());
    out.put("rows", source.rows());
    out.put("decided", source.decided());
    source.seed().forEach(out.putArray("seed")::add);
    source.statedRange().forEach(out.putArray("stated_range")::add);
    source.configSha256().forEach(out.putArray("config_sha256")::add);
    ArrayNode fitted = out.putArray("lines");
    for (Correction.Line line : lines) {
      fitted
          .addObject()
          .put("topic", line.topic())
          .put("intercept", line.intercept())
          .put("slope", line.slope())
          .put("intercept_variance", line.interceptVariance())
          .put("slope_variance", line.slopeVariance())
          .put("covariance", line.covariance())
          .put("audited", line.audited());
    }
    ArrayNode list = out.putArray("cells");
    for (Corrections.Valid valid : cells) {
      Bias cell = valid.cell();
      list.addObject()
          .put("topic", cell.topic())
          .put("stance", cell.stance())
          .put("bias", cell.bias())
          .put("variance", cell.variance())
          .put("audited", cell.audited())
          .put("valid", valid.valid());
    }
    try {
      return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(out) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Reads the text of such a file; what is wrong with it is added to the problems, all at once, and
   * gives empty.
   *
   * @param name what the problems call the file
   */
  public static Optional<CorrectionFile> read(String name, String text, Problems problems) {
    JsonNode root;
    try {
      root = JSON.readTree(text);
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
      problems.add(
          new Problem(name, line, "", "is not JSON; write it again with audit score --out"));
      return Optional.empty();
    }
    if (!root.isObject() || !root.path("form").asText().equals(FORM)) {
      problems.add(
          new Problem(
              name, 0, "form", "must be " + FORM + "; write the file with audit score --out"));
      return Optional.empty();
    }
    Reader reader = new Reader(name, problems);
    List<Correction.Line> lines = reader.lines(root.path("lines"));
    List<Corrections.Valid> cells = reader.cells(root.path("cells"));
    Source source =
        new Source(
            root.path("sheet").asText(),
            root.path("rows").asInt(),
            root.path("decided").asInt(),
            texts(root.path("seed")),
            texts(root.path("stated_range")),
            texts(root.path("config_sha256")));
    return reader.wrong ? Optional.empty() : Optional.of(new CorrectionFile(source, lines, cells));
  }

  private static List<String> texts(JsonNode list) {
    List<String> out = new ArrayList<>();
    list.forEach(item -> out.add(item.asText()));
    return out;
  }

  /** Reads cells and tells what is wrong with them. */
  private static final class Reader {
    private final String name;
    private final Problems problems;
    private boolean wrong;

    Reader(String name, Problems problems) {
      this.name = name;
      this.problems = problems;
    }

    List<Correction.Line> lines(JsonNode list) {
      if (!list.isArray()) {
        tell("lines", "must be a list");
      }
      List<Correction.Line> out = new ArrayList<>();
      Set<String> seen = new HashSet<>();
      for (int i = 0; i < list.size(); i++) {
        String key = "lines[" + i + "]";
        JsonNode node = list.get(i);
        if (!seen.add(node.path("topic").toString())) {
          tell(key, "is of the same topic as one before; keep one");
        }
        boolean numbers = true;
        for (String name :
            List.of(
                "intercept",
                "slope",
                "intercept_variance",
                "slope_variance",
                "covariance",
                "audited")) {
          if (!node.path(name).isNumber()) {
            tell(key + "." + name, "must be a number");
            numbers = false;
          }
        }
        if (!node.path("topic").isTextual() && !node.path("topic").isNull()) {
          tell(key + ".topic", "must be a topic's id, or null for all topics");
          numbers = false;
        }
        if (numbers) {
          try {
            out.add(line(node));
          } catch (IllegalArgumentException e) {
            tell(key, String.valueOf(e.getMessage()));
          }
        }
      }
      return out;
    }

    private static Correction.Line line(JsonNode node) {
      return new Correction.Line(
          node.path("topic").isNull() ? null : node.path("topic").asText(),
          node.path("intercept").asDouble(),
          node.path("slope").asDouble(),
          node.path("intercept_variance").asDouble(),
          node.path("slope_variance").asDouble(),
          node.path("covariance").asDouble(),
          node.path("audited").asInt());
    }

    List<Corrections.Valid> cells(JsonNode list) {
      if (!list.isArray()) {
        tell("cells", "must be a list");
      }
      List<Corrections.Valid> out = new ArrayList<>();
      Set<String> seen = new HashSet<>();
      for (int i = 0; i < list.size(); i++) {
        String key = "cells[" + i + "]";
        cell(key, list.get(i)).ifPresent(out::add);
        if (!seen.add(list.get(i).path("topic") + " " + list.get(i).path("stance"))) {
          tell(key, "is of the same topic and stance as one before; keep one");
        }
      }
      return out;
    }

    private Optional<Corrections.Valid> cell(String key, JsonNode node) {
      boolean before = wrong;
      wrong = false;
      JsonNode topic = node.path("topic");
      if (!topic.isNull() && !topic.isTextual()) {
        tell(key + ".topic", "must be the id of a topic, or null for all");
      }
      String stance = node.path("stance").asText();
      if (!isStance(stance)) {
        tell(key + ".stance", "must be FAVOR, AGAINST or NEUTRAL, not '" + stance + "'");
      }
      double bias = number(key + ".bias", node.path("bias"), -MOST, MOST);
      double variance = number(key + ".variance", node.path("variance"), 0, Double.MAX_VALUE);
      double audited = number(key + ".audited", node.path("audited"), 1, Integer.MAX_VALUE);
      double valid = number(key + ".valid", node.path("valid"), 0, 1);
      boolean sound = !wrong;
      wrong |= before;
      if (!sound) {
        return Optional.empty();
      }
      @Nullable String id = topic.isNull() ? null : topic.asText();
      return Optional.of(
          new Corrections.Valid(new Bias(id, stance, bias, variance, (int) audited), valid));
    }

    private double number(String key, JsonNode node, double least, double most) {
      double value = node.asDouble(Double.NaN);
      if (!node.isNumber() || !(value >= least && value <= most)) {
        tell(
            key,
            most < Integer.MAX_VALUE
                ? "must be a number from " + (int) least + " to " + (int) most
                : "must be a number of at least " + (int) least);
        return 0;
      }
      return value;
    }

    private static boolean isStance(String text) {
      for (Stance stance : Stance.values()) {
        if (stance.name().equals(text)) {
          return true;
        }
      }
      return false;
    }

    private void tell(String key, String message) {
      wrong = true;
      problems.add(new Problem(name, 0, key, message + "; write the file with audit score --out"));
    }
  }
}
