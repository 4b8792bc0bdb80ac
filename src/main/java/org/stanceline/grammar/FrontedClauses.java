package org.stanceline.grammar;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.stanceline.text.Morph;

/**
 * Clauses without a subject at the head of a sentence share that of the main clause: "while backing
 * the sanctions, X wants …", "tout en soutenant les sanctions, X souhaite …".
 */
final class FrontedClauses {
  private FrontedClauses() {}

  /** Gives such clauses their subject and hangs them on it; changes the arrays and the map. */
  static void attach(
      Map<Integer, Clause> clauses, int[] governor, Relation[] relation, FunctionWords words) {
    for (Clause clause : Map.copyOf(clauses).values()) {
      if (clause.finite()
          || clause.passive()
          || clause.subject() >= 0
          || governor[clause.verb()] >= 0
          || !fronts(clause, words)
          || clause.morph().mood() != Morph.Mood.PRESENT_PARTICIPLE) {
        continue;
      }
      main(clauses, clause, relation)
          .ifPresent(
              main -> {
                clauses.put(clause.verb(), clause.sharing(main.subject()));
                governor[clause.verb()] = main.subject();
                relation[clause.verb()] = Relation.PARTICIPLE;
              });
    }
  }

  private static boolean fronts(Clause clause, FunctionWords words) {
    String marker = clause.verbal().marker();
    return marker.isEmpty() || words.is("fronting-markers", marker);
  }

  private static Optional<Clause> main(
      Map<Integer, Clause> clauses, Clause fronted, Relation[] relation) {
    return new TreeMap<>(clauses)
        .tailMap(fronted.verb(), false).values().stream()
            .filter(c -> c.finite() && c.subject() > fronted.verb())
            .findFirst()
            .filter(c -> relation[c.verb()] == Relation.ROOT && c.subject() < c.verb());
  }
}
