package org.stanceline.stance;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stanceline.actor.Mention;
import org.stanceline.grammar.Chunk;
import org.stanceline.grammar.Clause;
import org.stanceline.grammar.Relation;
import org.stanceline.grammar.Tree;

/**
 * Which side a source takes by what it says, wants or does, and towards whom. A demand or a threat
 * is a side against the one who is pressed, whatever is asked for.
 */
final class Verdicts {
  private static final int DEEPEST = 4;

  private final Scene scene;
  private final Senses senses;
  private final Charges charges;

  Verdicts(Scene scene, Senses senses, Charges charges) {
    this.scene = scene;
    this.senses = senses;
    this.charges = charges;
  }

  /**
   * The side of a source by a cue with a sense.
   *
   * @param complement head of what the cue is about, or -1
   */
  Claim.Side of(int s, int source, int cue, @Nullable SenseClass sense, int complement) {
    int sign = sign(s, source, cue, sense, complement, 0);
    boolean tells = sense == null || sense.kind().reports();
    if (tells && sign == 0) {
      return Claim.Side.NONE;
    }
    @Nullable Integer target =
        target(s, source, tells && complement >= 0 ? complement : cue, complement);
    return new Claim.Side(sign, target == null ? null : Spans.source(scene.tree(s), target));
  }

  private int sign(
      int s, int source, int cue, @Nullable SenseClass sense, int complement, int depth) {
    Tree tree = scene.tree(s);
    if (sense == null || depth > DEEPEST) {
      return 0;
    }
    int denies = tree.clause(cue).map(Clause::negated).orElse(false) ? -1 : 1;
    int inner = complement < 0 ? 0 : charges.of(tree, complement);
    return switch (sense.kind()) {
      case CONDUCT -> denies * sense.effect();
      case URGING ->
          // Nobody is pressed by "we must act, he insisted".
          complement >= 0 && tree.relation(complement) == Relation.PARENTHETIC ? 0 : -denies;
      case ATTITUDE -> denies * sense.effect() * (inner != 0 ? inner : 1);
      case ACT, MODAL, EVALUATION, OUTCOME -> charges.of(tree, cue);
      case SPEECH -> complement < 0 ? 0 : told(s, source, complement, depth);
      case BELIEF, DEFERRAL -> 0;
    };
  }

  /** What a source says of its own doings, or that others must do. */
  private int told(int s, int source, int verb, int depth) {
    Tree tree = scene.tree(s);
    if (!(tree.chunk(verb) instanceof Chunk.Verbal verbal)) {
      return charges.of(tree, verb);
    }
    if (!isOwn(s, source, verb)) {
      return verbal.verbs().stream().anyMatch(v -> senses.modal(tree, v)) ? -1 : 0;
    }
    for (int below : tree.dependents(verb)) {
      Optional<LexicalEntry> entry = senses.verb(tree, verb, Senses.frame(tree, below));
      boolean complement =
          tree.relation(below) == Relation.INFINITIVE
              || tree.relation(below) == Relation.THAT
              || tree.relation(below) == Relation.OBJECT;
      if (complement && entry.isPresent()) {
        int sign = sign(s, source, verb, entry.get().sense(), below, depth + 1);
        if (sign != 0) {
          return sign;
        }
      }
    }
    return charges.of(tree, verb);
  }

  /** Whether a clause is about its teller: an infinitive, "they", "its forces". */
  private boolean isOwn(int s, int source, int verb) {
    Tree tree = scene.tree(s);
    int subject = tree.clause(verb).map(Clause::subject).orElse(-1);
    if (subject < 0 || subject == source) {
      return tree.relation(verb) != Relation.THAT || subject == source;
    }
    Optional<Mention> teller = scene.mention(s, source);
    Optional<Mention> told = scene.mention(s, subject);
    if (told.isPresent() && teller.isPresent()) {
      return told.get().actorId().equals(teller.get().actorId());
    }
    return tree.chunk(subject) instanceof Chunk.Phrase phrase
        && (phrase.pronoun() ? !scene.standsForNobody(s, subject) : scene.possessed(s, phrase));
  }

  /** Head of the first one named behind a cue who is not the source. */
  private @Nullable Integer target(int s, int source, int cue, int complement) {
    Tree tree = scene.tree(s);
    Optional<Clause> clause = tree.clause(cue);
    if (clause.isPresent() && clause.get().passive() && clause.get().subject() >= 0) {
      return clause.get().subject() == source ? null : clause.get().subject();
    }
    List<Integer> below = Spans.subtree(tree, cue).stream().filter(h -> h > cue).sorted().toList();
    for (int head : below) {
      if (head != source
          && tree.chunk(head) instanceof Chunk.Phrase phrase
          && !phrase.pronoun()
          && phrase.head() == head
          && tree.relation(head) != Relation.SOURCE
          && somebodyElse(s, source, head)) {
        return head;
      }
    }
    boolean thing =
        complement >= 0
            && complement != source
            && tree.chunk(complement) instanceof Chunk.Phrase phrase
            && !phrase.pronoun();
    return thing ? complement : null;
  }

  private boolean somebodyElse(int s, int source, int head) {
    Optional<Mention> named = scene.mention(s, head);
    Optional<Mention> teller = scene.mention(s, source);
    return named.isPresent()
        && (teller.isEmpty() || !teller.get().actorId().equals(named.get().actorId()));
  }
}
