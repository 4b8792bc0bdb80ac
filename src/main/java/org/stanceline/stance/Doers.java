package org.stanceline.stance;

import java.util.List;
import java.util.Optional;
import org.stanceline.grammar.Chunk;
import org.stanceline.grammar.Clause;
import org.stanceline.grammar.FunctionWords;
import org.stanceline.grammar.Relation;
import org.stanceline.grammar.Tree;

/** Who does what a verb says: its subject, its agent, or whoever controls an infinitive. */
final class Doers {
  private static final int DEEPEST = 6;

  private final Scene scene;
  private final Senses senses;
  private final FunctionWords words;

  Doers(Scene scene, Senses senses, FunctionWords words) {
    this.scene = scene;
    this.senses = senses;
    this.words = words;
  }

  /** Heads of those who do it, each member of a list; empty where the sentence does not tell. */
  List<Integer> of(int s, int verb) {
    Tree tree = scene.tree(s);
    int head = head(tree, verb, 0);
    if (head < 0 || impersonal(s, head, verb)) {
      return List.of();
    }
    return tree.members(head).stream().filter(m -> !parted(tree, head, m)).toList();
  }

  /** "said X, "and nobody …": a quotation parts what only looks like a list. */
  private static boolean parted(Tree tree, int first, int member) {
    for (int c = tree.chunkIndex(first); c < tree.chunkIndex(member); c++) {
      if (tree.chunks().get(c) instanceof Chunk.Mark mark && mark.kind() == Chunk.Kind.QUOTE) {
        return true;
      }
    }
    return false;
  }

  private int head(Tree tree, int verb, int depth) {
    Optional<Clause> clause = tree.clause(verb);
    if (depth > DEEPEST || clause.isEmpty()) {
      return -1;
    }
    if (clause.get().passive()) {
      List<Integer> agents = tree.dependents(verb, Relation.AGENT);
      return agents.isEmpty() ? -1 : agents.get(0);
    }
    if (clause.get().subject() >= 0) {
      return subject(tree, clause.get());
    }
    int governor = tree.governor(verb);
    if (governor < 0) {
      return -1;
    }
    return switch (tree.relation(verb)) {
      case INFINITIVE, PURPOSE, PARTICIPLE -> controller(tree, governor, verb, depth);
      case ADVERBIAL -> head(tree, governor, depth + 1);
      case ROOT,
          SUBJECT,
          OBJECT,
          OBLIQUE,
          MODIFIER,
          AGENT,
          PREDICATE,
          COORDINATE,
          APPOSITION,
          THAT,
          WHETHER,
          RELATIVE,
          SOURCE,
          PARENTHETIC ->
          -1;
    };
  }

  /** "Le guide nous dit": a pronoun that cannot be the subject of its verb stands before it. */
  private int subject(Tree tree, Clause clause) {
    int head = clause.subject();
    int before = tree.chunkIndex(head) - 1;
    boolean other =
        words.is("first-person", tree.token(head).norm())
            && tree.chunk(head).end() == clause.verbal().start()
            && clause.morph().mood().finite()
            && clause.morph().person() == 3
            && before >= 0
            && tree.chunks().get(before) instanceof Chunk.Phrase phrase
            && phrase.preposition() < 0;
    return other ? tree.headOf(tree.chunks().get(before).start()) : head;
  }

  private int controller(Tree tree, int governor, int verb, int depth) {
    if (tree.chunk(governor) instanceof Chunk.Phrase phrase) {
      if (tree.relation(verb) == Relation.PARTICIPLE) {
        return governor;
      }
      if (phrase.possessor() >= 0) {
        return phrase.possessor();
      }
      int above = tree.governor(governor);
      return above >= 0 && tree.relation(governor) == Relation.OBJECT
          ? head(tree, above, depth + 1)
          : -1;
    }
    if (!(tree.chunk(governor) instanceof Chunk.Verbal)) {
      // "ready to host": the subject of the copula.
      int copula = tree.governor(governor);
      return copula >= 0 ? head(tree, copula, depth + 1) : -1;
    }
    Optional<Clause> above = tree.clause(governor);
    if (above.isPresent() && above.get().passive()) {
      // "was quoted as saying", "is said to have fled": told of the subject.
      return above.get().subject();
    }
    List<Integer> objects = tree.dependents(governor, Relation.OBJECT);
    if (!objects.isEmpty() && addresses(tree, governor)) {
      return objects.get(0);
    }
    return head(tree, governor, depth + 1);
  }

  private boolean addresses(Tree tree, int verb) {
    return senses
        .verb(tree, verb, "inf")
        .filter(e -> e.frames().contains("addressee-inf"))
        .isPresent();
  }

  /** "il faut", "it appears", "c'est": a subject that stands for nobody. */
  private boolean impersonal(int s, int head, int verb) {
    Tree tree = scene.tree(s);
    String norm = tree.token(head).norm().replaceFirst("^-(t-)?", "");
    String lemma = tree.token(verb).lemma();
    return words.is("impersonal", norm)
        && (words.is("impersonal-verbs", lemma)
            || (words.is("copulas", lemma) && scene.standsForNobody(s, head)));
  }
}
