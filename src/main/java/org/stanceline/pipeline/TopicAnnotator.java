package org.stanceline.pipeline;

import com.johnsnowlabs.nlp.Annotation;
import com.johnsnowlabs.nlp.AnnotatorModel;
import com.johnsnowlabs.nlp.AnnotatorType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.spark.ml.param.DoubleParam;
import org.apache.spark.ml.param.Param;
import org.apache.spark.ml.util.MLReader;
import org.jspecify.annotations.Nullable;
import org.stanceline.stance.GivenTopics;
import org.stanceline.text.Reading;
import org.stanceline.text.Span;

/**
 * Document, sentences and tagged tokens to places that mean a topic: an annotation each, the
 * topic's id as the result. A pretrained model of text embeddings tells how near a phrase of the
 * text is to the label and the phrases of a topic (cosine).
 */
public final class TopicAnnotator extends ModelAnnotator<TopicAnnotator> {
  /** Annotator type of the output. */
  public static final String TYPE = "topic";

  private final Param<String> examples =
      new Param<>(this, "examples", "phrases of the topics with their vectors, as packed");
  private final DoubleParam threshold =
      new DoubleParam(this, "threshold", "least cosine to a phrase of the topic");

  private transient @Nullable TopicExamples unpacked;
  private transient @Nullable TextVectors reading;

  public TopicAnnotator() {}

  /** For Spark ML, which copies and loads by this signature. */
  public TopicAnnotator(String ignoredUid) {}

  /** For {@link org.apache.spark.ml.PipelineModel#load}. */
  public static MLReader<TopicAnnotator> read() {
    return new Reader<>();
  }

  /** A stage as it was configured; the model reads the phrases of the topics here and now. */
  static TopicAnnotator of(
      Stages.Topics settings, AnnotatorModel<?> model, List<TopicExamples.Phrase> phrases) {
    TopicAnnotator out = new TopicAnnotator();
    out.ask(model);
    out.set(out.examples, TopicExamples.of(phrases, TextVectors.of(model)).packed());
    out.set(out.threshold, settings.threshold());
    return out;
  }

  /** Spark ML finds parameters by their public accessors. */
  public Param<String> examples() {
    return examples;
  }

  /** Spark ML finds parameters by their public accessors. */
  public DoubleParam threshold() {
    return threshold;
  }

  @Override
  public String[] inputAnnotatorTypes() {
    return new String[] {AnnotatorType.DOCUMENT(), AnnotatorType.DOCUMENT(), AnnotatorType.POS()};
  }

  @Override
  public String outputAnnotatorType() {
    return TYPE;
  }

  @Override
  List<Annotation> annotate(List<Annotation> annotations) {
    if (annotations.isEmpty()) {
      return List.of();
    }
    Analyser analyser = analyser();
    Reading reading = analyser.read(annotations.get(0).result());
    List<Span> phrases = analyser.engine().phrases(TaggedSentences.of(reading, annotations));
    if (phrases.isEmpty()) {
      return List.of();
    }
    List<float[]> vectors = vectors().of(phrases.stream().map(p -> p.of(reading.text())).toList());
    List<Annotation> out = new ArrayList<>();
    double least = (double) getOrDefault(threshold);
    for (int i = 0; i < phrases.size(); i++) {
      Span span = phrases.get(i);
      examples(getOrDefault(examples))
          .nearest(vectors.get(i))
          .filter(near -> near.score() >= least)
          .ifPresent(near -> out.add(annotation(span, near)));
    }
    return out;
  }

  private TextVectors vectors() {
    if (reading == null) {
      reading = TextVectors.of(model());
    }
    return reading;
  }

  private TopicExamples examples(String packed) {
    if (unpacked == null) {
      unpacked = TopicExamples.parse(packed);
    }
    return unpacked;
  }

  private static Annotation annotation(Span span, TopicExamples.Near near) {
    return Annotations.of(
        TYPE,
        span,
        near.phrase().topic(),
        Map.of(
            "sign", Integer.toString(near.phrase().sign()),
            "score", Double.toString(near.score()),
            "phrase", near.phrase().text()));
  }

  /** The places among annotations. */
  static GivenTopics places(List<Annotation> annotations) {
    return new GivenTopics(
        Annotations.ofType(TYPE, annotations).stream().map(TopicAnnotator::place).toList());
  }

  private static GivenTopics.Place place(Annotation annotation) {
    Map<String, String> values = Annotations.values(annotation);
    return new GivenTopics.Place(
        Annotations.span(annotation),
        annotation.result(),
        Integer.parseInt(values.getOrDefault("sign", "1")),
        Double.parseDouble(values.getOrDefault("score", "0")));
  }
}
