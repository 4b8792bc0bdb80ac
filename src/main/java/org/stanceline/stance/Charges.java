package org.stanceline.stance;

import java.util.List;
import java.util.Optional;
import org.stanceline.grammar.Chunk;
import org.stanceline.grammar.Clause;
import org.stanceline.grammar.FunctionWords;
import org.stanceline.grammar.Relation;
import org.stanceline.grammar.Tree;
import org.stanceline.text.Token;

/**
 * Whether what a word names does good or harm to whom it concerns: aid and sanctions by themselves,
 * "lift" and "impose" by what they are done to.
 */
final class Charges {
  private static final int DEEPEST = 5;

  private final Lexicon lexicon;
  private final Senses senses;
  private final FunctionWords words;

  Charges(Lexicon lexicon, Senses senses, FunctionWords words) {
    this.lexicon = lexicon;
    this.senses = senses;
    this.words = words;
  }

  /** 1 for what favours, -1 for what harms, 0 for what does neither by itself. */
  int of(Tree tree, int head) {
    return of(tree, head, 0);
  }

  private int of(Tree tree, int head, int depth) {
    if (depth > DEEPEST) {
      return 0;
    }
    return tree.chunk(head) instanceof Chunk.Verbal
        ? verb(tree, head, depth)
        : noun(tree, head, depth);
  }

  private int noun(Tree tree, int head, int depth) {
    int sign = denied(tree, head) ? -1 : 1;
    Optional<LexicalEntry> own = charged(tree, head);
    if (own.isPresent()) {
      return sign * own.get().sense().effect();
    }
    int inner = inner(tree, head, depth);
    Optional<LexicalEntry> act =
        lexicon.entries(tree.tokens(), head).stream()
            .filter(e -> turns(e.sense().kind()) && senses.follow(tree, head, e))
            .findFirst();
    if (speaks(tree, head)) {
      // An offer or a demand is accepted or rejected whatever it is about.
      return 0;
    }
    if (act.isEmpty()) {
      return sign * inner;
    }
    int effect = act.get().sense().effect();
    return sign * (inner != 0 ? effect * inner : positions(act.get()) ? effect : 0);
  }

  private boolean speaks(Tree tree, int noun) {
    return lexicon.nouns(tree.token(noun)).stream()
        .anyMatch(
            e -> e.sense().kind() == SenseKind.URGING || e.sense().kind() == SenseKind.SPEECH);
  }

  /** What a noun is about, or the first part of a compound. */
  private int inner(Tree tree, int head, int depth) {
    Chunk chunk = tree.chunk(head);
    for (int i = head - 1; i >= chunk.start(); i--) {
      Optional<LexicalEntry> part = charged(tree, i);
      if (part.isPresent()) {
        return part.get().sense().effect();
      }
    }
    for (int below : tree.dependents(head)) {
      Relation relation = tree.relation(below);
      if (relation == Relation.MODIFIER
          || relation == Relation.INFINITIVE
          || relation == Relation.THAT) {
        int found = of(tree, below, depth + 1);
        if (found != 0) {
          return found;
        }
      }
    }
    return 0;
  }

  /** A noun or verb that favours or harms by itself. */
  Optional<LexicalEntry> charged(Tree tree, int word) {
    boolean verb = tree.chunk(word) instanceof Chunk.Verbal;
    List<LexicalEntry> entries =
        verb ? lexicon.verbs(tree.token(word)) : lexicon.nouns(tree.token(word));
    return entries.stream()
        .filter(
            e ->
                e.sense().kind() == SenseKind.CONDUCT
                    || (e.sense().kind() == SenseKind.OUTCOME && !verb))
        .filter(e -> senses.follow(tree, word, e) && framed(tree, word, e))
        .findFirst();
  }

  /** A verb counts with one of the complements it asks for; {@code bare} asks for none. */
  private static boolean framed(Tree tree, int word, LexicalEntry entry) {
    if (!(tree.chunk(word) instanceof Chunk.Verbal)
        || entry.frames().isEmpty()
        || !entry.more().isEmpty()) {
      return true;
    }
    if (!entry.frames().contains("object") && !tree.dependents(word, Relation.OBJECT).isEmpty()) {
      // "withdrew" gives way, "withdrew its ambassador" does not.
      return false;
    }
    boolean undergone = tree.clause(word).map(Clause::passive).orElse(false);
    boolean fronted = tree.relation(word) == Relation.RELATIVE;
    return entry.frames().contains("bare")
        || (entry.frames().contains("object") && (undergone || fronted))
        || tree.dependents(word).stream()
            .anyMatch(d -> entry.frames().contains(Senses.frame(tree, d)));
  }

  private int verb(Tree tree, int verb, int depth) {
    boolean negated = tree.clause(verb).map(Clause::negated).orElse(false);
    return (negated ? -1 : 1) * asserted(tree, verb, depth);
  }

  private int asserted(Tree tree, int verb, int depth) {
    Optional<LexicalEntry> own = charged(tree, verb);
    if (own.isPresent()) {
      return own.get().sense().effect();
    }
    for (int below : tree.dependents(verb)) {
      if (!isComplement(tree.relation(below)) || below < verb) {
        continue;
      }
      int inner = of(tree, below, depth + 1);
      Optional<LexicalEntry> entry = senses.verb(tree, verb, Senses.frame(tree, below));
      if (entry.isPresent() && turns(entry.get().sense().kind())) {
        int effect = entry.get().sense().effect();
        int sign = inner != 0 ? effect * inner : positions(entry.get()) ? effect : 0;
        if (sign != 0) {
          return sign;
        }
      } else if (inner != 0) {
        return inner;
      }
    }
    return 0;
  }

  private static boolean isComplement(Relation relation) {
    return switch (relation) {
      case OBJECT, INFINITIVE, PREDICATE, OBLIQUE, PURPOSE -> true;
      case ROOT,
          SUBJECT,
          MODIFIER,
          AGENT,
          COORDINATE,
          APPOSITION,
          THAT,
          WHETHER,
          PARTICIPLE,
          RELATIVE,
          ADVERBIAL,
          SOURCE,
          PARENTHETIC ->
          false;
    };
  }

  private static boolean turns(SenseKind kind) {
    return switch (kind) {
      case ACT, ATTITUDE, URGING -> true;
      case SPEECH, BELIEF, EVALUATION, MODAL, DEFERRAL, OUTCOME, CONDUCT -> false;
    };
  }

  private static boolean positions(LexicalEntry entry) {
    return entry.sense().kind() == SenseKind.ATTITUDE;
  }

  /** "no aid": a determiner that denies. */
  private boolean denied(Tree tree, int head) {
    List<Token> tokens = tree.tokens();
    for (int i = tree.chunk(head).start(); i < head; i++) {
      if (words.is("negative-determiners", tokens.get(i).norm())) {
        return true;
      }
    }
    return false;
  }
}
