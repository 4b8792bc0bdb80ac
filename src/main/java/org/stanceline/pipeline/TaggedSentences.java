package org.stanceline.pipeline;

import com.johnsnowlabs.nlp.Annotation;
import com.johnsnowlabs.nlp.AnnotatorType;
import java.util.ArrayList;
import java.util.List;
import org.stanceline.text.Reading;
import org.stanceline.text.Sentence;
import org.stanceline.text.Span;
import org.stanceline.text.Token;

/** Sentences of tagged tokens from the columns document, sentence and pos. */
final class TaggedSentences {
  private TaggedSentences() {}

  static List<Sentence> of(Reading reading, List<Annotation> annotations) {
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
