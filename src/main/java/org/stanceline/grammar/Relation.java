package org.stanceline.grammar;

/** How a word hangs on its governor. */
public enum Relation {
  /** On nothing. */
  ROOT,
  SUBJECT,
  OBJECT,
  /** By a preposition, on a verb. */
  OBLIQUE,
  /** By a preposition or a genitive, on a noun. */
  MODIFIER,
  /** The one who acts in a passive. */
  AGENT,
  /** What a copula says of its subject. */
  PREDICATE,
  /** Second and later members of a list, on the first. */
  COORDINATE,
  /** A second name for the same. */
  APPOSITION,
  /** Clause after "that". */
  THAT,
  /** Clause after "whether". */
  WHETHER,
  /** Infinitive or gerund as a complement. */
  INFINITIVE,
  /** Infinitive that names an aim. */
  PURPOSE,
  /** Participle on a noun or on the clause. */
  PARTICIPLE,
  RELATIVE,
  /** Clause of time, cause, condition. */
  ADVERBIAL,
  /** "according to X". */
  SOURCE,
  /** ", said X,": the clause around it is its content. */
  PARENTHETIC
}
