package org.stanceline.text;

import java.util.List;

/**
 * A sentence of tagged tokens.
 *
 * @param span place in the reading text
 * @param paragraph number of its paragraph, from 0
 */
public record Sentence(Span span, int paragraph, List<Token> tokens) {
  public Sentence {
    tokens = List.copyOf(tokens);
  }
}
