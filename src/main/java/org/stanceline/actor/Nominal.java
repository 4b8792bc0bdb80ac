package org.stanceline.actor;

import java.util.List;
import org.stanceline.text.Token;

/**
 * A noun phrase as the grammar found it.
 *
 * @param tokens of its sentence
 * @param start first token after the preposition, inclusive
 * @param end last token of the phrase itself, exclusive
 * @param head index of the head
 * @param complementEnd end of the genitive complements behind it, exclusive; {@code end} without
 * @param place whether its preposition is one of place: what it names is then no person
 * @param genitive whether it is a complement itself ("of Ostland Jan Kovar")
 */
public record Nominal(
    List<Token> tokens,
    int start,
    int end,
    int head,
    int complementEnd,
    boolean place,
    boolean genitive) {
  Token headToken() {
    return tokens.get(head);
  }
}
