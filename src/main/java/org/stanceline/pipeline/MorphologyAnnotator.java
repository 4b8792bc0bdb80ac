package org.stanceline.pipeline;

import com.johnsnowlabs.nlp.Annotation;
import com.johnsnowlabs.nlp.AnnotatorType;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.ml.util.DefaultParamsReader;
import org.apache.spark.ml.util.MLReader;
import org.stanceline.text.Reading;
import org.stanceline.text.Sentence;
import org.stanceline.text.Span;

/**
 * Document, sentences and tokens to tagged tokens: a part-of-speech annotation each, with lemma and
 * inflection among its values.
 */
public final class MorphologyAnnotator extends Annotator<MorphologyAnnotator> {
  public MorphologyAnnotator() {}

  /** For Spark ML, which copies and loads by this signature. */
  public MorphologyAnnotator(String ignoredUid) {}

  /** For {@link org.apache.spark.ml.PipelineModel#load}. */
  public static MLReader<MorphologyAnnotator> read() {
    return new DefaultParamsReader<>();
  }

  @Override
  public String[] inputAnnotatorTypes() {
    return new String[] {AnnotatorType.DOCUMENT(), AnnotatorType.DOCUMENT(), AnnotatorType.TOKEN()};
  }

  @Override
  public String outputAnnotatorType() {
    return AnnotatorType.POS();
  }

  @Override
  List<Annotation> annotate(List<Annotation> annotations) {
    if (annotations.isEmpty()) {
      return List.of();
    }
    Analyser analyser = analyser();
    Reading reading = analyser.read(annotations.get(0).result());
    Paragraphs paragraphs = Paragraphs.of(reading);
    List<Annotation> tokens = Annotations.ofType(AnnotatorType.TOKEN(), annotations);
    List<Annotation> out = new ArrayList<>();
    int number = 0;
    int next = 0;
    for (Annotation sentence : Annotations.sentences(annotations)) {
      Span span = Annotations.span(sentence);
      List<Span> inside = new ArrayList<>();
      while (next < tokens.size() && tokens.get(next).begin() < span.end()) {
        inside.add(Annotations.span(tokens.get(next++)));
      }
      Sentence tagged = analyser.language().tag(reading, span, paragraphs.before(span), inside);
      int index = number++;
      tagged.tokens().forEach(token -> out.add(TokenAnnotations.encode(token, index)));
    }
    return out;
  }
}
