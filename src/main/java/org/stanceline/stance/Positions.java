package org.stanceline.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stanceline.grammar.Chunk;
import org.stanceline.grammar.FunctionWords;
import org.stanceline.grammar.Tree;
import org.stanceline.topic.TopicMention;

/**
 * What a word for somebody's position stands for: "cet avis", "la position du général", "lui donne
 * raison" have the side that its owner took, or else the side that was told last.
 */
final class Positions {
  private final Scene scene;
  private final Sides sides;
  private final FunctionWords words;

  Positions(Scene scene, Sides sides, FunctionWords words) {
    this.scene = scene;
    this.sides = sides;
    this.words = words;
  }

  /** The mention with the sign of the position; empty where no position was told. */
  Optional<TopicMention> signed(int sentence, TopicMention mention) {
    Tree tree = scene.tree(sentence);
    int head = tree.headOf(mention.head());
    if (words.is("concessives", tree.preposition(head))) {
      // "malgré les appels de X": beside the act, not what it is about
      return Optional.empty();
    }
    List<Integer> owners = owners(sentence, tree, head);
    int sign =
        owners.isEmpty()
            ? sides.latest(mention.topic(), sentence, TopicReferences.REACH)
            : owners.stream()
                .flatMap(owner -> scene.mention(sentence, owner).stream())
                .mapToInt(owner -> sides.of(mention.topic(), owner.actorId()))
                .filter(side -> side != 0)
                .findFirst()
                .orElse(0);
    return sign == 0 ? Optional.empty() : Optional.of(mention.signed(sign));
  }

  /** Whose position it is, by a genitive, a possessive, or what a verb of siding takes. */
  private List<Integer> owners(int sentence, Tree tree, int head) {
    List<Integer> out = new ArrayList<>();
    for (int dependent : tree.dependents(head)) {
      boolean owner =
          switch (tree.relation(dependent)) {
            case MODIFIER -> words.is("genitives", tree.preposition(dependent));
            case OBLIQUE ->
                !words.is("places", tree.preposition(dependent))
                    || scene.mention(sentence, dependent).isPresent();
            default -> false;
          };
      if (owner && !words.is("times", tree.token(dependent).lemma())) {
        out.add(dependent);
      }
    }
    if (out.isEmpty() && tree.chunk(head) instanceof Chunk.Phrase phrase) {
      for (int i = phrase.start(); i < phrase.head(); i++) {
        if (words.is("possessives", tree.token(i).norm())
            && scene.mention(sentence, i).isPresent()) {
          out.add(i);
        }
      }
    }
    return out;
  }
}
