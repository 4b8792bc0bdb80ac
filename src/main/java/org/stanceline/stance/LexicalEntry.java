package org.stanceline.stance;

import java.util.List;
import java.util.Set;

/**
 * A word of the lexicon in one sense.
 *
 * @param lemma folded lemma of the head word
 * @param more words that must follow, folded; empty for a plain entry
 * @param reflexive whether the verb must be reflexive
 * @param frames complements it takes: object, that, inf, addressee-inf, addressee-that, subject, or
 *     a preposition
 */
public record LexicalEntry(
    SenseClass sense, String lemma, List<String> more, boolean reflexive, Set<String> frames) {
  public LexicalEntry {
    more = List.copyOf(more);
    frames = Set.copyOf(frames);
  }
}
