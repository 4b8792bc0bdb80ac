package org.stanceline.grammar;

import org.stanceline.text.Morph;

/**
 * A verb with what belongs to it. Indices are of tokens; -1 is none.
 *
 * @param verb the verb that carries the meaning; the copula where a predicate carries it
 * @param subject head of the subject; of a relative clause, its antecedent
 * @param marker plain preposition of an infinitive or gerund, or the words of a subordinator
 * @param restated whether the subject is shared with an earlier clause
 * @param start first token
 */
public record Clause(
    int verb,
    int subject,
    String marker,
    boolean finite,
    Morph morph,
    boolean negated,
    boolean passive,
    boolean reflexive,
    boolean restated,
    Chunk.Verbal verbal,
    int start) {
  /** The same clause with the subject of another one. */
  Clause sharing(int shared) {
    return new Clause(
        verb, shared, marker, finite, morph, negated, passive, reflexive, true, verbal, start);
  }

  /** The same clause, not negated. */
  Clause affirmed() {
    return new Clause(
        verb, subject, marker, finite, morph, false, passive, reflexive, restated, verbal, start);
  }
}
