package org.stanceline.text;

/**
 * A tagged word or mark.
 *
 * @param span place in the reading text
 * @param form the word as it stands there
 * @param norm folded form: lower case, no accents, plain apostrophe (see {@link Folding})
 * @param lemma dictionary form, folded like {@code norm}; the norm where no dictionary has it
 */
public record Token(Span span, String form, String norm, Pos pos, String lemma, Morph morph) {
  public int start() {
    return span.start();
  }

  public int end() {
    return span.end();
  }
}
