package org.stanceline.stance;

import java.util.Optional;
import org.stanceline.grammar.Chunk;
import org.stanceline.grammar.FunctionWords;
import org.stanceline.grammar.Relation;
import org.stanceline.grammar.Tree;
import org.stanceline.text.Pos;
import org.stanceline.text.Token;

/**
 * Nouns of support or refusal that do not say of what, since the sentences before told it:
 * "announced resistance", "deplored the refusal", "the objections of her colleague".
 */
final class PositionNouns {
  private final Senses senses;
  private final FunctionWords words;

  PositionNouns(Senses senses, FunctionWords words) {
    this.senses = senses;
    this.words = words;
  }

  /** Whether a noun names a position and leaves out on what. */
  boolean leavesOutTopic(Tree tree, int noun) {
    return sense(tree, noun).isPresent() && !complemented(tree, noun) && governed(tree, noun);
  }

  /** The position that the noun names. */
  Optional<LexicalEntry> sense(Tree tree, int noun) {
    if (!BareNouns.heads(tree, noun)) {
      return Optional.empty();
    }
    return senses
        .any(tree, noun)
        .filter(e -> e.more().isEmpty() && e.sense().kind() == SenseKind.ATTITUDE)
        .filter(e -> e.sense().effect() < 0 || takesTopic(e));
  }

  private boolean takesTopic(LexicalEntry entry) {
    return entry.frames().stream().anyMatch(frame -> words.is("position-frames", frame));
  }

  /** Whether a phrase or clause behind the noun says of what, its holder aside. */
  private boolean complemented(Tree tree, int noun) {
    if (!(tree.chunk(noun) instanceof Chunk.Phrase phrase)
        || !BareNouns.standsAlone(tree, phrase)) {
      return true;
    }
    for (int k = phrase.start(); k < phrase.end(); k++) {
      Token token = tree.token(k);
      if (words.is("negative-determiners", token.norm())
          || (token.pos() == Pos.DET && words.is("indefinite", token.norm()))) {
        return true;
      }
    }
    return tree.dependents(noun).stream()
        .filter(d -> BareNouns.says(tree.relation(d)))
        .anyMatch(
            d ->
                tree.relation(d) != Relation.MODIFIER
                    || !words.is("genitives", tree.preposition(d)));
  }

  /** As the object or subject of a verb; elsewhere the noun is too loose. */
  private static boolean governed(Tree tree, int noun) {
    int verb = tree.governor(noun);
    return verb >= 0
        && Senses.isVerb(tree, verb)
        && (tree.relation(noun) == Relation.OBJECT || tree.relation(noun) == Relation.SUBJECT);
  }
}
