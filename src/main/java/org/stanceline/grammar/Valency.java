package org.stanceline.grammar;

import java.util.List;
import org.stanceline.text.Token;

/** What the clause analysis asks of a lexicon. */
public interface Valency {
  /**
   * Whether a word takes a complement of that form. An entry of several words counts only where all
   * of them follow.
   *
   * @param word index of the word
   * @param frame a preposition in plain folded form, or {@code that}, {@code inf}, {@code object}
   */
  boolean takes(List<Token> tokens, int word, String frame);

  /** Whether a noun names a position or an act of somebody rather than somebody or something. */
  boolean namesPosition(Token noun);

  /** Whether a verb, with the words that belong to it, reports speech or thought. */
  boolean reports(List<Token> tokens, int verb);

  /** Whether a word is the second or a later one of a reporting verb of several words. */
  boolean belongs(List<Token> tokens, int verb, int word);
}
