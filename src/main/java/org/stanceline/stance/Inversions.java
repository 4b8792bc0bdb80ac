package org.stanceline.stance;

import java.util.Optional;
import org.stanceline.grammar.Chunk;
import org.stanceline.grammar.Clause;
import org.stanceline.grammar.Relation;
import org.stanceline.grammar.Tree;
import org.stanceline.grammar.Valency;

/** Inserted reports whose speaker the tree has for something else. */
final class Inversions {
  private Inversions() {}

  /** Head of the speaker of an inserted report, where the clause has another subject. */
  static Optional<Integer> speaker(Scene scene, Valency valency, int s, Clause clause) {
    Tree tree = scene.tree(s);
    if (clause.subject() < 0
        || clause.subject() > clause.verb()
        || !valency.reports(tree.tokens(), clause.verb())) {
      return Optional.empty();
    }
    return behind(scene, s, clause).or(() -> before(scene, s, clause));
  }

  /** ", écrit X": the name right behind the verb, which the tree has for its object. */
  private static Optional<Integer> behind(Scene scene, int s, Clause clause) {
    Tree tree = scene.tree(s);
    int at = tree.chunkIndex(clause.verb());
    return scene.inverts()
            && isMark(tree, at - 1)
            && scene.mention(s, clause.subject()).isEmpty()
            && at + 1 < tree.chunks().size()
            && tree.chunks().get(at + 1) instanceof Chunk.Phrase name
            && name.preposition() < 0
            && scene.mention(s, name.head()).isPresent()
        ? Optional.of(name.head())
        : Optional.empty();
  }

  /** "The port, the minister said, …": what stands between commas is no apposition. */
  private static Optional<Integer> before(Scene scene, int s, Clause clause) {
    Tree tree = scene.tree(s);
    int at = tree.chunkIndex(clause.verb());
    return at >= 2
            && tree.chunks().get(at - 1) instanceof Chunk.Phrase name
            && tree.relation(name.head()) == Relation.APPOSITION
            && isMark(tree, at - 2)
            && isMark(tree, at + 1)
        ? Optional.of(name.head())
        : Optional.empty();
  }

  private static boolean isMark(Tree tree, int chunk) {
    return chunk >= 0
        && chunk < tree.chunks().size()
        && tree.chunks().get(chunk) instanceof Chunk.Mark mark
        && (mark.kind() == Chunk.Kind.COMMA || mark.kind() == Chunk.Kind.QUOTE);
  }
}
