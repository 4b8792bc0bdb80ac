package org.stanceline.pipeline;

import com.johnsnowlabs.nlp.Annotation;
import com.johnsnowlabs.nlp.AnnotatorType;
import java.util.Map;
import java.util.TreeMap;
import org.stanceline.text.Folding;
import org.stanceline.text.Morph;
import org.stanceline.text.Pos;
import org.stanceline.text.Token;

/**
 * Tagged tokens as Spark NLP's part-of-speech annotations, and back. There are a thousand in an
 * article, each taken through Spark's rows: they have four values at most, which is what Scala
 * keeps without a hash table.
 */
final class TokenAnnotations {
  private static final String SENTENCE = "sentence";
  private static final String WORD = "word";
  private static final String LEMMA = "lemma";

  /** Mood, tense, person, number and gender, set apart by spaces; left out where all are none. */
  private static final String MORPH = "morph";

  private TokenAnnotations() {}

  /**
   * The annotation of a token.
   *
   * @param sentence number of its sentence in the document, from 0
   */
  static Annotation encode(Token token, int sentence) {
    Map<String, String> values = new TreeMap<>();
    values.put(SENTENCE, Integer.toString(sentence));
    values.put(WORD, token.form());
    values.put(LEMMA, token.lemma());
    if (!token.morph().equals(Morph.NONE)) {
      values.put(MORPH, text(token.morph()));
    }
    return Annotations.of(AnnotatorType.POS(), token.span(), token.pos().name(), values);
  }

  static Token decode(Annotation annotation) {
    Map<String, String> values = Annotations.values(annotation);
    String word = value(values, WORD);
    String morph = values.get(MORPH);
    return new Token(
        Annotations.span(annotation),
        word,
        Folding.fold(word),
        Pos.of(annotation.result()),
        value(values, LEMMA),
        morph == null ? Morph.NONE : morph(morph));
  }

  /** Number of the sentence that a token stands in. */
  static int sentence(Annotation annotation) {
    return Integer.parseInt(value(Annotations.values(annotation), SENTENCE));
  }

  private static String text(Morph morph) {
    return String.join(
        " ",
        morph.mood().name(),
        morph.tense().name(),
        Integer.toString(morph.person()),
        morph.number().name(),
        morph.gender().name());
  }

  private static Morph morph(String text) {
    String[] parts = text.split(" ", -1);
    if (parts.length != 5) {
      throw new IllegalArgumentException("not mood, tense, person, number and gender: " + text);
    }
    return new Morph(
        Morph.Mood.valueOf(parts[0]),
        Morph.Tense.valueOf(parts[1]),
        Integer.parseInt(parts[2]),
        Morph.GrammaticalNumber.valueOf(parts[3]),
        Morph.Gender.valueOf(parts[4]));
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
