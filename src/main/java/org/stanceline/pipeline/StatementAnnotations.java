package org.stanceline.pipeline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.johnsnowlabs.nlp.Annotation;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.stanceline.actor.ActorType;
import org.stanceline.stance.Mode;
import org.stanceline.stance.Stance;
import org.stanceline.stance.Statement;

/** Statements as annotations, and back; lists are JSON arrays of texts. */
final class StatementAnnotations {
  private static final ObjectMapper JSON = new ObjectMapper();

  private StatementAnnotations() {}

  /** The annotation over the evidence, its label as the result. */
  static Annotation encode(Statement statement) {
    Map<String, String> values = new TreeMap<>();
    if (statement.statedOn() != null) {
      values.put("stated_on", statement.statedOn().toString());
    }
    values.put("topic", statement.topic());
    values.put("actor_id", statement.actorId());
    values.put("actor_name", statement.actorName());
    values.put("actor_type", statement.actorType().label());
    values.put("actor_surface", statement.actorSurface());
    values.put("actor_groups", json(statement.actorGroups()));
    values.put("relays", json(statement.relays()));
    values.put("mode", statement.mode().label());
    values.put("conditional", Boolean.toString(statement.conditional()));
    values.put("polarity", Double.toString(statement.polarity()));
    values.put("confidence", Double.toString(statement.confidence()));
    values.put("cue", statement.cue());
    values.put("topic_term", statement.topicTerm());
    values.put("trace", json(statement.trace()));
    values.put("contradicted", Boolean.toString(statement.contradicted()));
    return Annotations.of(
        StatementAnnotator.TYPE, statement.evidence(), statement.stance().name(), values);
  }

  static Statement decode(Annotation annotation) {
    Map<String, String> values = Annotations.values(annotation);
    String statedOn = values.get("stated_on");
    return new Statement(
        statedOn == null ? null : LocalDate.parse(statedOn),
        value(values, "topic"),
        value(values, "actor_id"),
        value(values, "actor_name"),
        ActorType.valueOf(value(values, "actor_type").toUpperCase(Locale.ROOT)),
        value(values, "actor_surface"),
        texts(value(values, "actor_groups")),
        texts(value(values, "relays")),
        Mode.valueOf(value(values, "mode").toUpperCase(Locale.ROOT)),
        Boolean.parseBoolean(value(values, "conditional")),
        Stance.valueOf(annotation.result()),
        Double.parseDouble(value(values, "polarity")),
        Double.parseDouble(value(values, "confidence")),
        value(values, "cue"),
        value(values, "topic_term"),
        Annotations.span(annotation),
        texts(value(values, "trace")),
        Boolean.parseBoolean(value(values, "contradicted")));
  }

  private static String value(Map<String, String> values, String key) {
    String value = values.get(key);
    if (value == null) {
      throw new IllegalArgumentException("the statement annotation lacks '" + key + "'");
    }
    return value;
  }

  private static String json(List<String> texts) {
    try {
      return JSON.writeValueAsString(texts);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> texts(String json) {
    try {
      return JSON.readValue(json, new TypeReference<List<String>>() {});
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not a JSON array of texts: " + json, e);
    }
  }
}
