package org.stanceline.grammar;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stanceline.text.Morph;
import org.stanceline.text.Token;

/**
 * Participles and gerunds before the subject that they are said of: "proposée par X, la trêve …",
 * "backed by X, the deal …", "while backing the sanctions, X wants …", "tout en soutenant les
 * sanctions, X souhaite …".
 */
final class Fronting {
  private final List<Token> tokens;
  private final Map<Integer, Clause> clauses;
  private final int[] governor;
  private final Relation[] relation;
  private final FunctionWords words;

  /** Over the arrays and the clauses of a tree, which {@link #attach()} changes. */
  Fronting(
      List<Token> tokens,
      Map<Integer, Clause> clauses,
      int[] governor,
      Relation[] relation,
      FunctionWords words) {
    this.tokens = tokens;
    this.clauses = clauses;
    this.governor = governor;
    this.relation = relation;
    this.words = words;
  }

  /** Makes each of them a dependent of the subject behind it; a gerund shares it. */
  void attach() {
    for (Clause clause : List.copyOf(clauses.values())) {
      if (clause.subject() >= 0 || governor[clause.verb()] >= 0) {
        continue;
      }
      if (isGerund(clause)) {
        behind(clause)
            .filter(main -> relation[main.verb()] == Relation.ROOT && main.subject() < main.verb())
            .ifPresent(
                main -> {
                  clauses.put(clause.verb(), clause.sharing(main.subject()));
                  hang(clause, main);
                });
      } else if (clause.start() <= 1 && hasAgent(clause.verb())) {
        clauses.values().stream()
            .filter(main -> main.finite() && main.subject() > clause.verb())
            .filter(main -> governor[main.subject()] == main.verb())
            .filter(main -> agrees(tokens.get(main.subject()), tokens.get(clause.verb())))
            .findFirst()
            .ifPresent(main -> hang(clause, main));
      }
    }
  }

  private void hang(Clause clause, Clause main) {
    governor[clause.verb()] = main.subject();
    relation[clause.verb()] = Relation.PARTICIPLE;
  }

  private boolean isGerund(Clause clause) {
    String marker = clause.verbal().marker();
    return !clause.finite()
        && !clause.passive()
        && clause.morph().mood() == Morph.Mood.PRESENT_PARTICIPLE
        && (marker.isEmpty() || words.is("fronting-markers", marker));
  }

  /** The first finite clause whose subject stands behind a verb. */
  private Optional<Clause> behind(Clause fronted) {
    return clauses.values().stream()
        .filter(c -> c.verb() > fronted.verb() && c.finite() && c.subject() > fronted.verb())
        .findFirst();
  }

  private boolean hasAgent(int verb) {
    for (int i = 0; i < governor.length; i++) {
      if (governor[i] == verb && relation[i] == Relation.AGENT) {
        return true;
      }
    }
    return false;
  }

  private static boolean agrees(Token noun, Token participle) {
    Morph a = noun.morph();
    Morph b = participle.morph();
    return (a.number() == b.number()
            || a.number() == Morph.GrammaticalNumber.NONE
            || b.number() == Morph.GrammaticalNumber.NONE)
        && (a.gender() == b.gender()
            || a.gender() == Morph.Gender.NONE
            || b.gender() == Morph.Gender.NONE);
  }
}
