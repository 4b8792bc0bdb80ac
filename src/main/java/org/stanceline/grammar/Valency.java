package org.stanceline.grammar;

import org.stanceline.text.Token;

/** What the clause analysis asks of a lexicon. */
public interface Valency {
  /**
   * Whether a word takes a complement of that form.
   *
   * @param frame a preposition in plain folded form, or {@code that}, {@code inf}
   */
  boolean takes(Token word, String frame);

  /** Whether a verb reports speech or thought. */
  boolean reports(Token verb);
}
