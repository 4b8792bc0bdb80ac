package org.stanceline.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stanceline.grammar.Chunk;
import org.stanceline.grammar.FunctionWords;
import org.stanceline.grammar.Relation;
import org.stanceline.grammar.Tree;

/**
 * Who is told beside an act to be for it or against it: "malgré l'opposition de X", "with the
 * consent of X", "at the request of X".
 */
final class Bystanders {
  private final Senses senses;
  private final FunctionWords words;

  /**
   * Somebody with a position on an act.
   *
   * @param holder head of the phrase that names them
   * @param word the noun that tells the position
   * @param sign 1 for the act, -1 against it
   */
  record Bystander(int holder, int word, int sign) {}

  Bystanders(Senses senses, FunctionWords words) {
    this.senses = senses;
    this.words = words;
  }

  /** Those beside the act of a verb, in the order of the text. */
  List<Bystander> of(Tree tree, int verb) {
    List<Bystander> out = new ArrayList<>();
    for (int noun = 0; noun < tree.tokens().size(); noun++) {
      if (tree.relation(noun) != Relation.OBLIQUE
          || !(tree.chunk(noun) instanceof Chunk.Phrase phrase)
          || noun != phrase.head()
          || clauseOf(tree, noun) != verb) {
        continue;
      }
      int sign = sign(tree, noun, phrase);
      if (sign == 0) {
        continue;
      }
      for (int owner : tree.dependents(noun, Relation.MODIFIER)) {
        if (words.is("genitives", tree.preposition(owner))) {
          for (int member : tree.members(owner)) {
            out.add(new Bystander(member, noun, sign));
          }
        }
      }
    }
    return out;
  }

  /** The finite verb, infinitives passed, on which a phrase hangs. */
  private static int clauseOf(Tree tree, int noun) {
    int up = tree.governor(noun);
    for (int steps = 0; up >= 0 && steps < 5; steps++) {
      if (tree.relation(up) != Relation.INFINITIVE) {
        return up;
      }
      up = tree.governor(up);
    }
    return up;
  }

  private int sign(Tree tree, int noun, Chunk.Phrase phrase) {
    boolean concession =
        words.is("concessives", phrase.plain()) || words.is("contraries", phrase.plain());
    boolean accord = words.is("accords", phrase.plain());
    if (!(concession || accord)) {
      return 0;
    }
    Optional<SenseClass> sense =
        senses
            .any(tree, noun)
            .map(LexicalEntry::sense)
            .filter(s -> s.kind().takesPosition() || s.kind() == SenseKind.BELIEF)
            .filter(s -> s.effect() != 0);
    if (sense.isEmpty()) {
      return 0;
    }
    if (words.is("contraries", phrase.plain()) && sense.get().effect() < 0) {
      return 0;
    }
    if (accord && sense.get().kind() == SenseKind.BELIEF) {
      return 0;
    }
    return concession ? -1 : sense.get().effect();
  }
}
