package org.stanceline.stance;

import java.util.Optional;
import org.stanceline.grammar.Chunk;
import org.stanceline.grammar.FunctionWords;
import org.stanceline.grammar.Relation;
import org.stanceline.grammar.Tree;
import org.stanceline.text.Pos;

/**
 * Nouns of what is done to a topic that do not say to which, where somebody wants or refuses it:
 * "réclame le retrait", "exige l'abrogation pure et simple".
 */
final class ActNouns {
  private final Senses senses;
  private final FunctionWords words;

  ActNouns(Senses senses, FunctionWords words) {
    this.senses = senses;
    this.words = words;
  }

  /** Whether a noun is the definite object of a wish and leaves out what it is done to. */
  boolean leavesOutTopic(Tree tree, int noun) {
    return sense(tree, noun).isPresent()
        && definite(tree, noun)
        && tree.dependents(noun).stream().noneMatch(d -> BareNouns.says(tree.relation(d)))
        && wanted(tree, noun);
  }

  /** What the noun does to its topic. */
  Optional<LexicalEntry> sense(Tree tree, int noun) {
    if (!BareNouns.heads(tree, noun)) {
      return Optional.empty();
    }
    return senses
        .any(tree, noun)
        .filter(e -> e.more().isEmpty() && e.sense().kind() == SenseKind.ACT)
        .filter(e -> e.frames().contains(words.genitive()));
  }

  private boolean definite(Tree tree, int noun) {
    if (!(tree.chunk(noun) instanceof Chunk.Phrase phrase) || phrase.start() == noun) {
      return false;
    }
    return BareNouns.standsAlone(tree, phrase)
        && tree.token(phrase.start()).pos() == Pos.DET
        && !words.is("indefinite", tree.token(phrase.start()).norm());
  }

  private boolean wanted(Tree tree, int noun) {
    int verb = tree.governor(noun);
    return verb >= 0
        && Senses.isVerb(tree, verb)
        && tree.relation(noun) == Relation.OBJECT
        && senses.verb(tree, verb, "object").filter(e -> e.sense().kind().wishes()).isPresent();
  }
}
