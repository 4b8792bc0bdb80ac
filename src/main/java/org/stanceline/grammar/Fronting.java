package org.stanceline.grammar;

import java.util.Map;
import org.stanceline.text.Morph;
import org.stanceline.text.Token;

/**
 * A participle with its agent before the clause whose subject it is said of: "proposée par X, la
 * trêve …", "backed by X, the deal …".
 */
final class Fronting {
  private Fronting() {}

  /** Makes each such participle a dependent of the subject behind it, in the arrays of the tree. */
  static void attach(
      java.util.List<Token> tokens,
      Map<Integer, Clause> clauses,
      int[] governor,
      Relation[] relation) {
    for (Clause clause : clauses.values()) {
      int verb = clause.verb();
      if (clause.finite()
          || !clause.passive()
          || governor[verb] >= 0
          || clause.start() > 1
          || !hasAgent(verb, governor, relation)) {
        continue;
      }
      for (Clause main : clauses.values()) {
        if (main.finite()
            && main.subject() > verb
            && governor[main.subject()] == main.verb()
            && agrees(tokens.get(main.subject()), tokens.get(verb))) {
          governor[verb] = main.subject();
          relation[verb] = Relation.PARTICIPLE;
          break;
        }
      }
    }
  }

  private static boolean hasAgent(int verb, int[] governor, Relation[] relation) {
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
