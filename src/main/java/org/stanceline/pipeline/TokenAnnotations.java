package org.stanceline.pipeline;

import com.johnsnowlabs.nlp.Annotation;
import com.johnsnowlabs.nlp.AnnotatorType;
import java.util.Map;
import java.util.TreeMap;
import org.stanceline.text.Morph;
import org.stanceline.text.Pos;
import org.stanceline.text.Token;

/** Tagged tokens as Spark NLP's part-of-speech annotations, and back. */
final class TokenAnnotations {
  private TokenAnnotations() {}

  /**
   * The annotation of a token.
   *
   * @param sentence number of its sentence in the document, from 0
   */
  static Annotation encode(Token token, int sentence) {
    Map<String, String> values = new TreeMap<>();
    values.put("sentence", Integer.toString(sentence));
    values.put("word", token.form());
    values.put("norm", token.norm());
    values.put("lemma", token.lemma());
    Morph morph = token.morph();
    values.put("mood", morph.mood().name());
    values.put("tense", morph.tense().name());
    values.put("person", Integer.toString(morph.person()));
    values.put("number", morph.number().name());
    values.put("gender", morph.gender().name());
    return Annotations.of(AnnotatorType.POS(), token.span(), token.pos().name(), values);
  }

  static Token decode(Annotation annotation) {
    Map<String, String> values = Annotations.values(annotation);
    return new Token(
        Annotations.span(annotation),
        value(values, "word"),
        value(values, "norm"),
        Pos.of(annotation.result()),
        value(values, "lemma"),
        new Morph(
            Morph.Mood.valueOf(value(values, "mood")),
            Morph.Tense.valueOf(value(values, "tense")),
            Integer.parseInt(value(values, "person")),
            Morph.GrammaticalNumber.valueOf(value(values, "number")),
            Morph.Gender.valueOf(value(values, "gender"))));
  }

  /** Number of the sentence that a token stands in. */
  static int sentence(Annotation annotation) {
    return Integer.parseInt(value(Annotations.values(annotation), "sentence"));
  }

  private static String value(Map<String, String> values, String key) {
    String value = values.get(key);
    if (value == null) {
      throw new IllegalArgumentException(
          "the part-of-speech annotation lacks '"
              + key
              + "'; it must come from the morphology stage");
    }
    return value;
  }
}
