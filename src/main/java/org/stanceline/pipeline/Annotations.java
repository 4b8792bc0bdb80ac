package org.stanceline.pipeline;

import com.johnsnowlabs.nlp.Annotation;
import com.johnsnowlabs.nlp.AnnotatorType;
import java.util.List;
import java.util.Map;
import org.stanceline.text.Span;
import scala.collection.JavaConverters;

/** Between spans, whose end is exclusive, and Spark NLP's annotations, whose end is inclusive. */
final class Annotations {
  private static final float[] NO_EMBEDDINGS = {};

  private Annotations() {}

  /** An annotation without further values. */
  static Annotation of(String type, int start, int end, String result) {
    return of(type, new Span(start, end), result, Map.of());
  }

  static Annotation of(String type, Span span, String result, Map<String, String> values) {
    return new Annotation(
        type,
        span.start(),
        span.end() - 1,
        result,
        JavaConverters.mapAsScalaMap(values),
        NO_EMBEDDINGS);
  }

  static Span span(Annotation annotation) {
    return new Span(annotation.begin(), annotation.end() + 1);
  }

  /** The values of an annotation. */
  static Map<String, String> values(Annotation annotation) {
    return JavaConverters.mapAsJavaMap(annotation.metadata());
  }

  static List<Annotation> ofType(String type, List<Annotation> annotations) {
    return annotations.stream().filter(a -> a.annotatorType().equals(type)).toList();
  }

  /**
   * The sentences among annotations whose first column is the document: documents and sentences
   * bear the same type.
   */
  static List<Annotation> sentences(List<Annotation> annotations) {
    List<Annotation> documents = ofType(AnnotatorType.DOCUMENT(), annotations);
    return documents.subList(1, documents.size());
  }
}
