package org.stanceline.stance;

import java.util.Optional;
import org.stanceline.grammar.Chunk;
import org.stanceline.grammar.FunctionWords;
import org.stanceline.grammar.Relation;
import org.stanceline.grammar.Tree;

/**
 * What a clause says of its subject through what the subject brings about: "prolongs the war",
 * "saves lives", "would not put out a single fire". The verb tells whether its object comes or
 * goes, the object whether it is good or bad to have.
 */
final class Outcomes {
  /** How firmly an outcome judges what brings it. */
  private static final double STRENGTH = 0.7;

  private final Senses senses;
  private final FunctionWords words;

  Outcomes(Senses senses, FunctionWords words) {
    this.senses = senses;
    this.words = words;
  }

  /**
   * The judgement on the subject of a verb, negation of the verb aside.
   *
   * @param subject head of the subject, which is no outcome of itself
   */
  Optional<SenseClass> of(Tree tree, int verb, int subject) {
    Optional<LexicalEntry> judges = senses.verb(tree, verb, "subject").filter(Outcomes::evaluates);
    for (int dependent : tree.dependents(verb)) {
      if (dependent == subject || !isComplement(tree, dependent)) {
        continue;
      }
      int outcome = outcome(tree, dependent);
      // "prolonger la guerre" as one entry has its object in it.
      if (outcome == 0 || judges.filter(e -> e.names(tree.token(dependent))).isPresent()) {
        continue;
      }
      String preposition = tree.preposition(dependent);
      if (tree.relation(dependent) == Relation.OBLIQUE
          && !preposition.isEmpty()
          && senses.verb(tree, verb, preposition).isEmpty()) {
        // "protects nobody since the invasion": an adjunct is not brought about.
        continue;
      }
      int own = brings(tree, verb, Senses.frame(tree, dependent));
      int brings = own != 0 ? own : judges.map(e -> e.sense().effect()).orElse(0);
      if (brings != 0) {
        return Optional.of(judgement(brings * outcome));
      }
    }
    return Optional.empty();
  }

  private static SenseClass judgement(int effect) {
    return new SenseClass(
        effect > 0 ? "good-outcome" : "bad-outcome", SenseKind.EVALUATION, effect, STRENGTH);
  }

  private static boolean evaluates(LexicalEntry entry) {
    return entry.sense().kind() == SenseKind.EVALUATION;
  }

  private static boolean isComplement(Tree tree, int dependent) {
    Relation relation = tree.relation(dependent);
    return relation == Relation.OBJECT
        || relation == Relation.OBLIQUE
        || relation == Relation.PREDICATE
        || relation == Relation.INFINITIVE;
  }

  /** 1 where the verb brings its complement about, -1 where it does away with it, else 0. */
  private int brings(Tree tree, int verb, String frame) {
    return senses
        .verb(tree, verb, "brings")
        .or(() -> senses.verb(tree, verb, frame.isEmpty() ? "object" : frame))
        .filter(e -> e.sense().kind() == SenseKind.ACT)
        .map(e -> e.sense().effect())
        .orElseGet(() -> words.is("copulas", tree.token(verb).lemma()) ? 1 : 0);
  }

  /** 1 for a thing good to have, -1 for one bad to have, 0 for any other. */
  private int outcome(Tree tree, int head) {
    if (tree.chunk(head) instanceof Chunk.Verbal) {
      // "va prolonger la guerre", "is to feed the fire": the infinitive's own outcome.
      return of(tree, head, -1).map(SenseClass::effect).orElse(0);
    }
    if (!(tree.chunk(head) instanceof Chunk.Phrase phrase)) {
      return 0;
    }
    int sign = denied(phrase) ? -1 : 1;
    Optional<LexicalEntry> own = senses.outcome(tree, head);
    if (own.isPresent()) {
      return sign * own.get().sense().effect();
    }
    // "la fin de la guerre", "an end to the bloodshed"
    for (int complement : tree.dependents(head, Relation.MODIFIER)) {
      int inner = senses.outcome(tree, complement).map(e -> e.sense().effect()).orElse(0);
      int act =
          senses
              .noun(tree, head, Senses.frame(tree, complement))
              .filter(e -> e.sense().kind() == SenseKind.ACT)
              .map(e -> e.sense().effect())
              .orElse(0);
      if (inner * act != 0) {
        return sign * inner * act;
      }
    }
    // "un répit donné aux loups"
    for (int done : tree.dependents(head, Relation.PARTICIPLE)) {
      int inner = of(tree, done, -1).map(SenseClass::effect).orElse(0);
      if (inner != 0) {
        return sign * inner;
      }
    }
    return 0;
  }

  /** A negative determiner is the verb's negation, not another one. */
  private boolean denied(Chunk.Phrase phrase) {
    return words.is("without", phrase.plain());
  }
}
