package org.stanceline.text;

/**
 * Inflection of a word, as far as its form tells.
 *
 * @param person 1 to 3, or 0 where the form has none
 */
public record Morph(Mood mood, Tense tense, int person, GrammaticalNumber number, Gender gender) {
  /** Nothing known. */
  public static final Morph NONE =
      new Morph(Mood.NONE, Tense.NONE, 0, GrammaticalNumber.NONE, Gender.NONE);

  /** Verb forms that matter for clauses. */
  public enum Mood {
    NONE,
    INDICATIVE,
    SUBJUNCTIVE,
    CONDITIONAL,
    IMPERATIVE,
    INFINITIVE,
    PRESENT_PARTICIPLE,
    PAST_PARTICIPLE;

    /** Whether a form of this mood makes a clause of its own that has a subject. */
    public boolean finite() {
      return this == INDICATIVE || this == SUBJUNCTIVE || this == CONDITIONAL || this == IMPERATIVE;
    }
  }

  /** Tense of a finite form. */
  public enum Tense {
    NONE,
    PRESENT,
    IMPERFECT,
    PAST,
    FUTURE
  }

  /** Grammatical number. */
  public enum GrammaticalNumber {
    NONE,
    SINGULAR,
    PLURAL
  }

  /** Grammatical gender. */
  public enum Gender {
    NONE,
    MASCULINE,
    FEMININE
  }
}
