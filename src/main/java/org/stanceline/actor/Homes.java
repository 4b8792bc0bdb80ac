package org.stanceline.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stanceline.text.Pos;
import org.stanceline.text.Token;

/**
 * The states in whose name the persons of one article act, where their office tells it: "Estmar's
 * prime minister", "the foreign minister of Sahm". For states that no file has.
 */
final class Homes {
  private final Map<String, String> byPerson = new HashMap<>();

  /** Notes the state that a phrase gives a person. */
  void note(Mention person, Nominal phrase, RoleNouns roles) {
    if (person.type() != ActorType.PERSON
        || !roles.is(RoleNouns.Kind.PERSONS, phrase.headToken())) {
      return;
    }
    String state = owner(phrase, roles);
    if (state.isEmpty()) {
      state = complement(phrase);
    }
    if (!state.isEmpty() && !person.name().contains(state)) {
      byPerson.putIfAbsent(person.actorId(), state);
    }
  }

  Optional<String> of(Mention person) {
    return Optional.ofNullable(byPerson.get(person.actorId()));
  }

  /** "Estmar's prime minister": the name before the mark. */
  private static String owner(Nominal phrase, RoleNouns roles) {
    List<Token> tokens = phrase.tokens();
    int mark = phrase.start();
    if (mark < tokens.size() && !isMark(tokens.get(mark), roles)) {
      mark--;
    }
    return mark > 0 && isMark(tokens.get(mark), roles) && isName(tokens.get(mark - 1))
        ? tokens.get(mark - 1).form()
        : "";
  }

  /**
   * "the minister of the exterior of Sahm …": the first large-written word of the last genitive.
   */
  private static String complement(Nominal phrase) {
    List<Token> tokens = phrase.tokens();
    for (int i = phrase.complementEnd() - 1; i > phrase.end(); i--) {
      if (tokens.get(i - 1).pos() == Pos.ADP && isName(tokens.get(i))) {
        boolean alone = i + 1 >= tokens.size() || !isName(tokens.get(i + 1));
        boolean named = phrase.complementEnd() - i >= 3;
        return alone || named ? tokens.get(i).form() : "";
      }
    }
    return "";
  }

  private static boolean isName(Token token) {
    return token.pos() == Pos.PROPN && Character.isUpperCase(token.form().codePointAt(0));
  }

  private static boolean isMark(Token token, RoleNouns roles) {
    return roles.is(RoleNouns.Kind.OWNER_MARKS, token.norm());
  }
}
