package org.stanceline.pipeline;

import com.johnsnowlabs.nlp.Annotation;
import com.johnsnowlabs.nlp.AnnotatorModel;
import com.johnsnowlabs.nlp.AnnotatorType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.stanceline.text.Span;

/**
 * Vectors of texts, of length 1, from a Spark NLP annotator that embeds documents.
 *
 * <p>Spark NLP's {@code BertSentenceEmbeddings} (5.5.3) gives, for a model exported with its last
 * hidden state, the vectors of all pieces of words in one row instead of their mean. Two probes of
 * different length show whether a model is of that kind; if so, texts go through it one by one, and
 * their pieces are averaged as the authors of sentence transformers do (Reimers and Gurevych,
 * 2019).
 */
final class TextVectors {
  private static final String PROBE = "a";

  private final AnnotatorModel<?> model;

  /** Length of a vector; 0 when the model gives one vector a text. */
  private final int piece;

  private TextVectors(AnnotatorModel<?> model, int piece) {
    this.model = model;
    this.piece = piece;
  }

  static TextVectors of(AnnotatorModel<?> model) {
    int one = raw(model, List.of(PROBE)).get(0).length;
    int two = raw(model, List.of(PROBE + " " + PROBE)).get(0).length;
    return new TextVectors(model, Math.abs(two - one));
  }

  /** A vector each; no text may be blank. */
  List<float[]> of(List<String> texts) {
    List<float[]> out = new ArrayList<>();
    if (piece == 0) {
      raw(model, texts).forEach(vector -> out.add(unit(vector)));
    } else {
      texts.forEach(text -> out.add(unit(mean(raw(model, List.of(text)).get(0)))));
    }
    return out;
  }

  private float[] mean(float[] pieces) {
    float[] out = new float[piece];
    for (int i = 0; i < pieces.length; i++) {
      out[i % piece] += pieces[i];
    }
    return out;
  }

  private static float[] unit(float[] vector) {
    double square = 0;
    for (float value : vector) {
      square += (double) value * value;
    }
    float length = (float) Math.sqrt(square);
    float[] out = new float[vector.length];
    for (int i = 0; i < vector.length && length > 0; i++) {
      out[i] = vector[i] / length;
    }
    return out;
  }

  private static List<float[]> raw(AnnotatorModel<?> model, List<String> texts) {
    List<Annotation> documents = new ArrayList<>();
    for (String text : texts) {
      documents.add(
          Annotations.of(
              AnnotatorType.DOCUMENT(),
              new Span(0, text.length()),
              text,
              Map.of("sentence", Integer.toString(documents.size()))));
    }
    List<float[]> out =
        ModelAnnotator.answers(model, documents).stream().map(Annotation::embeddings).toList();
    if (out.size() != texts.size()) {
      throw new IllegalStateException(
          model.getClass().getSimpleName()
              + " gave "
              + out.size()
              + " vectors for "
              + texts.size()
              + " texts");
    }
    return out;
  }
}
