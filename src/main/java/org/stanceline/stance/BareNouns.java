package org.stanceline.stance;

import org.stanceline.grammar.Chunk;
import org.stanceline.grammar.Relation;
import org.stanceline.grammar.Tree;
import org.stanceline.text.Pos;

/** Nouns that leave out what they are about, since the sentences before told it. */
final class BareNouns {
  private BareNouns() {}

  /** Whether a token is a noun that heads its phrase. */
  static boolean heads(Tree tree, int noun) {
    return tree.token(noun).pos() == Pos.NOUN && tree.headOf(noun) == noun;
  }

  /** Whether a phrase holds no other noun, name or number than its head. */
  static boolean standsAlone(Tree tree, Chunk.Phrase phrase) {
    for (int k = phrase.start(); k < phrase.end(); k++) {
      Pos pos = tree.token(k).pos();
      if (k != phrase.head() && (pos == Pos.NOUN || pos == Pos.PROPN || pos == Pos.NUM)) {
        return false;
      }
    }
    return true;
  }

  /** Whether what hangs on a noun by a relation says what the noun is about. */
  static boolean says(Relation relation) {
    return switch (relation) {
      case MODIFIER, THAT, INFINITIVE, WHETHER, RELATIVE, PURPOSE -> true;
      case SUBJECT,
          OBJECT,
          OBLIQUE,
          AGENT,
          PREDICATE,
          COORDINATE,
          APPOSITION,
          PARTICIPLE,
          ADVERBIAL,
          SOURCE,
          PARENTHETIC,
          ROOT ->
          false;
    };
  }
}
