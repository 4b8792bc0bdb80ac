package org.stanceline.stance;

import java.util.List;
import java.util.Set;
import org.stanceline.text.Token;

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

  /** Whether a token is one of the words that must follow, by form or lemma. */
  boolean names(Token token) {
    return more.contains(token.lemma()) || more.contains(token.norm());
  }

  /** Whether the last of the words that must follow is this one. */
  boolean endsIn(String word) {
    return !more.isEmpty() && more.get(more.size() - 1).equals(word);
  }
}
