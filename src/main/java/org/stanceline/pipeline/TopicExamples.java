package org.stanceline.pipeline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stanceline.topic.Topic;

/**
 * Phrases that mean a topic or its opposite, each with its vector of length 1.
 *
 * @param phrases the phrases
 * @param vectors a vector each, in the same order
 */
record TopicExamples(List<Phrase> phrases, List<float[]> vectors) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * A phrase of a topic.
   *
   * @param sign 1 for the topic, -1 for its opposite
   */
  record Phrase(String topic, int sign, String text) {}

  /**
   * The phrase that is nearest to a text.
   *
   * @param score cosine, rounded to three places, so that it does not depend on the machine
   */
  record Near(Phrase phrase, double score) {}

  /** The label and phrases of topics in a language, and those of their opposites. */
  static List<Phrase> phrases(List<Topic> topics, String lang) {
    List<Phrase> out = new ArrayList<>();
    for (Topic topic : topics) {
      Optional.ofNullable(topic.label().get(lang))
          .ifPresent(label -> out.add(new Phrase(topic.id(), 1, label)));
      for (String term : topic.terms().getOrDefault(lang, List.of())) {
        out.add(new Phrase(topic.id(), 1, term));
      }
      for (String term : topic.opposing().getOrDefault(lang, List.of())) {
        out.add(new Phrase(topic.id(), -1, term));
      }
    }
    return out;
  }

  static TopicExamples of(List<Phrase> phrases, TextVectors model) {
    return new TopicExamples(
        phrases,
        phrases.isEmpty() ? List.of() : model.of(phrases.stream().map(Phrase::text).toList()));
  }

  /** The nearest phrase, the first of several; empty without phrases. */
  Optional<Near> nearest(float[] vector) {
    int best = -1;
    double score = -2;
    for (int i = 0; i < phrases.size(); i++) {
      double here = dot(vectors.get(i), vector);
      if (here > score) {
        best = i;
        score = here;
      }
    }
    return best < 0
        ? Optional.empty()
        : Optional.of(new Near(phrases.get(best), Math.round(1000 * score) / 1000.0));
  }

  private static double dot(float[] a, float[] b) {
    double out = 0;
    for (int i = 0; i < a.length; i++) {
      out += (double) a[i] * b[i];
    }
    return out;
  }

  /** All of it as one text, for a parameter of a stage. */
  String packed() {
    List<Map<String, String>> out = new ArrayList<>();
    for (int i = 0; i < phrases.size(); i++) {
      Phrase phrase = phrases.get(i);
      out.add(
          Map.of(
              "topic", phrase.topic(),
              "sign", Integer.toString(phrase.sign()),
              "text", phrase.text(),
              "vector", encoded(vectors.get(i))));
    }
    try {
      return JSON.writeValueAsString(out);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  static TopicExamples parse(String packed) {
    List<Phrase> phrases = new ArrayList<>();
    List<float[]> vectors = new ArrayList<>();
    try {
      for (Map<String, String> item :
          JSON.readValue(packed, new TypeReference<List<Map<String, String>>>() {})) {
        phrases.add(
            new Phrase(
                item.getOrDefault("topic", ""),
                Integer.parseInt(item.getOrDefault("sign", "1")),
                item.getOrDefault("text", "")));
        vectors.add(decoded(item.getOrDefault("vector", "")));
      }
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("the examples of a topic stage cannot be read", e);
    }
    return new TopicExamples(phrases, vectors);
  }

  private static String encoded(float[] vector) {
    ByteBuffer bytes = ByteBuffer.allocate(vector.length * Float.BYTES);
    bytes.asFloatBuffer().put(vector);
    return Base64.getEncoder().encodeToString(bytes.array());
  }

  private static float[] decoded(String text) {
    ByteBuffer bytes = ByteBuffer.wrap(Base64.getDecoder().decode(text));
    float[] out = new float[bytes.remaining() / Float.BYTES];
    bytes.asFloatBuffer().get(out);
    return out;
  }
}
