package org.stanceline.pipeline;

import com.johnsnowlabs.nlp.Annotation;
import com.johnsnowlabs.nlp.AnnotatorType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.ml.util.DefaultParamsReader;
import org.apache.spark.ml.util.MLReader;
import org.stanceline.text.Reading;
import org.stanceline.text.Sentence;
import org.stanceline.text.Span;
import org.stanceline.text.Token;

/**
 * Document, sentences and tagged tokens to statements: an annotation each, over its evidence in the
 * document, with the columns of the statement as values.
 */
public final class StatementAnnotator extends Annotator<StatementAnnotator> {
  /** Annotator type of the output. */
  public static final String TYPE = "statement";

  /** Value of the document annotation that holds the day of publication, if it is known. */
  public static final String PUBLISHED = "published";

  public StatementAnnotator() {}

  /** For Spark ML, which copies and loads by this signature. */
  public StatementAnnotator(String ignoredUid) {}

  /** For {@link org.apache.spark.ml.PipelineModel#load}. */
  public static MLReader<StatementAnnotator> read() {
    return new DefaultParamsReader<>();
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
    Annotation document = annotations.get(0);
    Analyser analyser = analyser();
    Reading reading = analyser.read(document.result());
    String published = Annotations.values(document).get(PUBLISHED);
    LocalDate day = published == null ? null : LocalDate.parse(published);
    return analyser.engine().statements(reading, sentences(reading, annotations), day).stream()
        .map(StatementAnnotations::encode)
        .toList();
  }

  private static List<Sentence> sentences(Reading reading, List<Annotation> annotations) {
    Paragraphs paragraphs = Paragraphs.of(reading);
    List<Annotation> tagged = Annotations.ofType(AnnotatorType.POS(), annotations);
    List<Sentence> out = new ArrayList<>();
    int next = 0;
    for (Annotation sentence : Annotations.sentences(annotations)) {
      List<Token> tokens = new ArrayList<>();
      while (next < tagged.size() && TokenAnnotations.sentence(tagged.get(next)) == out.size()) {
        tokens.add(TokenAnnotations.decode(tagged.get(next++)));
      }
      Span span = Annotations.span(sentence);
      out.add(new Sentence(span, paragraphs.before(span), tokens));
    }
    return out;
  }
}
