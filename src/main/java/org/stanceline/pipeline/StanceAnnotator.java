package org.stanceline.pipeline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.johnsnowlabs.nlp.Annotation;
import com.johnsnowlabs.nlp.AnnotatorModel;
import com.johnsnowlabs.nlp.AnnotatorType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import org.apache.spark.ml.param.DoubleParam;
import org.apache.spark.ml.param.Param;
import org.apache.spark.ml.util.MLReader;
import org.stanceline.spark.PretrainedAnnotators;
import org.stanceline.stance.Stance;
import org.stanceline.stance.Statement;
import org.stanceline.stance.Verdict;
import org.stanceline.text.Span;

/**
 * Document and statements to statements with the sides that a pretrained zero-shot classifier gives
 * them: of the sentences that claim a side for the holder, which one does the evidence entail most?
 * Holder, topic and evidence stay as they were found.
 */
public final class StanceAnnotator extends ModelAnnotator<StanceAnnotator> {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Param<String> hypotheses =
      new Param<>(this, "hypotheses", "sentence of each side, as a JSON object");
  private final Param<String> topics =
      new Param<>(this, "topics", "label of each topic, as a JSON object");
  private final DoubleParam threshold =
      new DoubleParam(this, "threshold", "least score of a side that is taken over");

  public StanceAnnotator() {}

  /** For Spark ML, which copies and loads by this signature. */
  public StanceAnnotator(String ignoredUid) {}

  /** For {@link org.apache.spark.ml.PipelineModel#load}. */
  public static MLReader<StanceAnnotator> read() {
    return new Reader<>();
  }

  /**
   * A stage as it was configured.
   *
   * @param labels of the topics in the language, by id
   */
  static StanceAnnotator of(
      Stages.Stances settings, AnnotatorModel<?> model, Map<String, String> labels) {
    StanceAnnotator out = new StanceAnnotator();
    out.ask(model);
    Map<String, String> sentences = new TreeMap<>();
    settings.hypotheses().forEach((stance, text) -> sentences.put(stance.name(), text));
    out.set(out.hypotheses, json(sentences));
    out.set(out.topics, json(labels));
    out.set(out.threshold, settings.threshold());
    return out;
  }

  /** Spark ML finds parameters by their public accessors. */
  public Param<String> hypotheses() {
    return hypotheses;
  }

  /** Spark ML finds parameters by their public accessors. */
  public Param<String> topics() {
    return topics;
  }

  /** Spark ML finds parameters by their public accessors. */
  public DoubleParam threshold() {
    return threshold;
  }

  @Override
  public String[] inputAnnotatorTypes() {
    return new String[] {AnnotatorType.DOCUMENT(), StatementAnnotator.TYPE};
  }

  @Override
  public String outputAnnotatorType() {
    return StatementAnnotator.TYPE;
  }

  @Override
  List<Annotation> annotate(List<Annotation> annotations) {
    List<Annotation> found = Annotations.ofType(StatementAnnotator.TYPE, annotations);
    if (found.isEmpty()) {
      return List.of();
    }
    String text = annotations.get(0).result();
    Map<String, Statement> out = new LinkedHashMap<>();
    for (Annotation annotation : found) {
      Statement statement = StatementAnnotations.decode(annotation);
      Statement judged =
          verdict(statement, statement.evidence().of(text))
              .map(verdict -> verdict.on(statement))
              .orElse(statement);
      // Two sides of one evidence may have become one.
      String key =
          judged.evidence() + judged.actorId() + '|' + judged.topic() + '|' + judged.stance();
      out.putIfAbsent(key, judged);
    }
    return out.values().stream().map(StatementAnnotations::encode).toList();
  }

  private Optional<Verdict> verdict(Statement statement, String premise) {
    Map<String, Stance> sides = new LinkedHashMap<>();
    parsed(getOrDefault(hypotheses))
        .forEach((stance, text) -> sides.put(filled(text, statement), Stance.valueOf(stance)));
    List<Annotation> row = row(premise);
    if (row.size() < 2) {
      return Optional.empty();
    }
    // A classifier takes its hypotheses as a parameter; this instance belongs to one task.
    PretrainedAnnotators.set(model(), "candidateLabels", sides.keySet().toArray(String[]::new));
    Map<String, String> scores = Annotations.values(answers(row).get(0));
    String best = "";
    double score = -1;
    for (String side : sides.keySet()) {
      double here = Double.parseDouble(scores.getOrDefault(side, "0"));
      if (here > score) {
        best = side;
        score = here;
      }
    }
    double rounded = Math.round(1000 * Math.max(0, Math.min(1, score))) / 1000.0;
    Stance stance = sides.get(best);
    return stance == null || rounded < (double) getOrDefault(threshold)
        ? Optional.empty()
        : Optional.of(new Verdict(model().getClass().getSimpleName(), stance, rounded));
  }

  private String filled(String hypothesis, Statement statement) {
    String label = parsed(getOrDefault(topics)).getOrDefault(statement.topic(), statement.topic());
    return hypothesis
        .replace(StageFile.HOLDER, statement.actorName())
        .replace(StageFile.TOPIC, label);
  }

  /** The premise as a document and its tokens, which the classifier wants. */
  private List<Annotation> row(String premise) {
    List<Annotation> out = new ArrayList<>();
    Map<String, String> first = Map.of("sentence", "0");
    out.add(
        Annotations.of(AnnotatorType.DOCUMENT(), new Span(0, premise.length()), premise, first));
    Matcher token = analyser().language().tokenPattern().matcher(premise);
    while (token.find()) {
      if (!token.group().isBlank()) {
        out.add(
            Annotations.of(
                AnnotatorType.TOKEN(), new Span(token.start(), token.end()), token.group(), first));
      }
    }
    return out;
  }

  private static String json(Map<String, String> values) {
    try {
      return JSON.writeValueAsString(new TreeMap<>(values));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Map<String, String> parsed(String json) {
    try {
      return JSON.readValue(json, new TypeReference<TreeMap<String, String>>() {});
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not a JSON object of texts: " + json, e);
    }
  }
}
