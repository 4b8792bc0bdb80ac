package org.stanceline.stance;

import java.util.Optional;
import org.stanceline.grammar.FunctionWords;
import org.stanceline.grammar.Relation;
import org.stanceline.grammar.Tree;

/**
 * What a topic meets with as the subject of a verb: the position of somebody behind the verb. "The
 * truce worries X" has the holder as its object, "met with the refusal of X", "enjoys the support
 * of X" have it behind a noun.
 */
final class Reactions {
  private final Senses senses;
  private final FunctionWords words;

  /**
   * A position on the subject.
   *
   * @param holder head of the phrase that names who holds it
   */
  record Reaction(SenseClass sense, int word, int holder) {}

  Reactions(Senses senses, FunctionWords words) {
    this.senses = senses;
    this.words = words;
  }

  /** The reaction to the subject of a verb, negation of the verb aside. */
  Optional<Reaction> to(Tree tree, int verb) {
    Optional<LexicalEntry> felt = senses.verb(tree, verb, "experiencer").filter(this::isPosition);
    if (felt.isPresent()) {
      for (int object : tree.dependents(verb, Relation.OBJECT)) {
        if (!felt.get().names(tree.token(object))) {
          return Optional.of(new Reaction(felt.get().sense(), verb, object));
        }
      }
    }
    if (!words.is("receiving-verbs", tree.token(verb).lemma())) {
      return Optional.empty();
    }
    for (int dependent : tree.dependents(verb)) {
      Relation how = tree.relation(dependent);
      if ((how == Relation.OBJECT || how == Relation.OBLIQUE) && Senses.isPhrase(tree, dependent)) {
        Optional<Reaction> met = met(tree, verb, dependent);
        if (met.isPresent()) {
          return met;
        }
      }
    }
    return Optional.empty();
  }

  /** "l'opposition de X", "un soutien de la part de X". */
  private Optional<Reaction> met(Tree tree, int verb, int noun) {
    Optional<LexicalEntry> sense = senses.any(tree, noun).filter(e -> isPosition(e) || isBar(e));
    if (sense.isEmpty()) {
      return Optional.empty();
    }
    for (int owner : tree.dependents(noun, Relation.MODIFIER)) {
      if (isSource(tree, owner)) {
        return Optional.of(new Reaction(sense.get().sense(), noun, owner));
      }
    }
    for (int owner : tree.dependents(verb, Relation.OBLIQUE)) {
      if (owner > noun && isSource(tree, owner)) {
        return Optional.of(new Reaction(sense.get().sense(), noun, owner));
      }
    }
    return Optional.empty();
  }

  private boolean isSource(Tree tree, int owner) {
    String plain = tree.preposition(owner);
    return words.is("genitives", plain) || words.is("receiving-from", plain);
  }

  /** "le veto de X": an act against it. */
  private static boolean isBar(LexicalEntry entry) {
    return entry.sense().kind() == SenseKind.ACT && entry.sense().effect() < 0;
  }

  private boolean isPosition(LexicalEntry entry) {
    SenseClass sense = entry.sense();
    // A veto is an act and a position at once.
    return sense.kind().takesPosition() || (sense.kind() == SenseKind.ACT && sense.effect() < 0);
  }
}
