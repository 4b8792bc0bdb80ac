package org.stanceline.grammar;

import java.util.ArrayList;
import java.util.List;
import org.stanceline.text.Pos;
import org.stanceline.text.Token;

/**
 * What copy sets between an auxiliary and its participle: a few words within commas ("a, de son
 * côté, refusé", "have, for their part, voted"), or a lone quotation mark ("a « pris acte » de").
 */
final class Insertion {
  /** Longer ones are clauses of their own. */
  private static final int LONGEST = 8;

  private Insertion() {}

  /** The verb behind an insertion that begins at a token, or -1 where there is none. */
  static int end(List<Token> tokens, int from) {
    if (from >= tokens.size() || tokens.get(from).pos() != Pos.PUNCT) {
      return -1;
    }
    if (isOpening(tokens.get(from))) {
      return verb(tokens, from + 1);
    }
    if (!tokens.get(from).form().equals(",")) {
      return -1;
    }
    for (int i = from + 1; i < tokens.size() && i <= from + LONGEST + 1; i++) {
      Token token = tokens.get(i);
      if (token.form().equals(",")) {
        return i > from + 1 ? verb(tokens, i + 1) : -1;
      }
      if (token.pos() == Pos.VERB || token.pos() == Pos.AUX || token.pos() == Pos.PUNCT) {
        return -1;
      }
    }
    return -1;
  }

  /**
   * The chunks with a preposition that stands before a quotation given to the phrase inside it:
   * "assimilée à « une trahison »".
   */
  static List<Chunk> quoted(List<Chunk> chunks) {
    List<Chunk> out = new ArrayList<>(chunks);
    for (int c = 2; c < out.size(); c++) {
      if (out.get(c) instanceof Chunk.Phrase phrase
          && phrase.plain().isEmpty()
          && out.get(c - 1) instanceof Chunk.Mark quote
          && quote.kind() == Chunk.Kind.QUOTE
          && out.get(c - 2) instanceof Chunk.Mark preposition
          && preposition.kind() == Chunk.Kind.PREPOSITION) {
        out.set(
            c,
            new Chunk.Phrase(
                phrase.start(),
                phrase.end(),
                phrase.head(),
                -1,
                preposition.words(),
                phrase.possessor(),
                phrase.pronoun(),
                phrase.source()));
      }
    }
    return out;
  }

  private static int verb(List<Token> tokens, int from) {
    for (int i = from; i < tokens.size(); i++) {
      Pos pos = tokens.get(i).pos();
      if (pos == Pos.VERB || pos == Pos.AUX) {
        return i;
      }
      if (pos != Pos.ADV) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isOpening(Token token) {
    int type = Character.getType(token.form().codePointAt(0));
    return type == Character.INITIAL_QUOTE_PUNCTUATION || token.form().equals("\"");
  }
}
