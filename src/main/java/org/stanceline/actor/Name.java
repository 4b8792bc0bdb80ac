package org.stanceline.actor;

import java.util.List;
import org.stanceline.actor.NameMatch.Kind;

/**
 * A name in the index.
 *
 * @param institution whether the actor can have offices: anything but a person
 * @param written tokens with their capitals
 */
record Name(Kind kind, String actorId, boolean institution, List<String> written) {
  /** Whether words of a text carry the capitals of this name; more of them do no harm. */
  boolean fits(List<String> forms, int from) {
    for (int i = 0; i < written.size(); i++) {
      String mine = written.get(i);
      String theirs = forms.get(from + i);
      if (capitals(theirs) < capitals(mine)) {
        return false;
      }
    }
    return true;
  }

  /** 0 for a word that begins small, 1 for one that begins with a capital, 2 for all capitals. */
  private static int capitals(String word) {
    if (!Character.isUpperCase(word.codePointAt(0))) {
      return 0;
    }
    return word.codePoints().noneMatch(Character::isLowerCase)
            && word.codePoints().filter(Character::isLetter).count() > 1
        ? 2
        : 1;
  }
}
