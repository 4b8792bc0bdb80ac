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
    Token token = tree.token(noun);
    if (token.pos() != Pos.NOUN || tree.headOf(noun) != noun) {
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
    if (!(tree.chunk(noun) instanceof Chunk.Phrase phrase)) {
      return true;
    }
    for (int k = phrase.start(); k < phrase.end(); k++) {
      Pos pos = tree.token(k).pos();
      if (k != noun && (pos == Pos.NOUN || pos == Pos.PROPN || pos == Pos.NUM)) {
        return true;
      }
      if (words.is("negative-determiners", tree.token(k).norm())
          || (pos == Pos.DET && words.is("indefinite", tree.token(k).norm()))) {
        return true;
      }
    }
    return tree.dependents(noun).stream()
        .anyMatch(
            d ->
                switch (tree.relation(d)) {
                  case MODIFIER -> !words.is("genitives", tree.preposition(d));
                  case THAT, INFINITIVE, WHETHER, RELATIVE, PURPOSE -> true;
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
                });
  }

  /** As the object or subject of a verb; elsewhere the noun is too loose. */
  private static boolean governed(Tree tree, int noun) {
    int verb = tree.governor(noun);
    return verb >= 0
        && Senses.isVerb(tree, verb)
        && (tree.relation(noun) == Relation.OBJECT || tree.relation(noun) == Relation.SUBJECT);
  }
}
