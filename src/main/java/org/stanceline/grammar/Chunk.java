package org.stanceline.grammar;

import java.util.List;

/** A piece of a sentence: a noun phrase, a verb group, or a mark between them. */
public sealed interface Chunk {
  /** First token, inclusive. */
  int start();

  /** Last token, exclusive. */
  int end();

  /**
   * A noun phrase without its complements.
   *
   * @param head index of the head token
   * @param preposition index of the last word of its preposition, or -1
   * @param plain the preposition in plain form; empty without one
   * @param possessor index of the head that owns it ("Russia's president"), or -1
   * @param pronoun whether it is a pronoun
   */
  record Phrase(
      int start,
      int end,
      int head,
      int preposition,
      String plain,
      int possessor,
      boolean pronoun,
      boolean source)
      implements Chunk {}

  /**
   * A verb with its auxiliaries, clitics and negation.
   *
   * @param head index of the verb that carries the meaning
   * @param first index of the first verb, which carries mood and person
   * @param marker plain form of the word before an infinitive or gerund; empty without one
   * @param negated by a negator of its own (not by a negative subject or object)
   * @param inverted index of an inverted subject pronoun, or -1
   */
  record Verbal(
      int start,
      int end,
      int head,
      int first,
      List<Integer> verbs,
      String marker,
      boolean negated,
      boolean passive,
      boolean reflexive,
      int inverted)
      implements Chunk {
    public Verbal {
      verbs = List.copyOf(verbs);
    }

    /** The same verbal, read as passive or active. */
    Verbal withPassive(boolean undergone) {
      return new Verbal(
          start, end, head, first, verbs, marker, negated, undergone, reflexive, inverted);
    }
  }

  /** What stands between phrases and verbs. */
  enum Kind {
    COMMA,
    BREAK,
    QUOTE,
    OPEN,
    CLOSE,
    AND,
    BUT,
    THAT,
    WHETHER,
    RELATIVE,
    SUBORDINATOR,
    ADJECTIVE,
    ADVERB,
    NEGATOR,
    PREPOSITION,
    STOP,
    OTHER
  }

  /** A mark or a word of its own. */
  record Mark(int start, int end, Kind kind, String words) implements Chunk {}
}
