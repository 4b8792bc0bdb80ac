package org.stanceline.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.stanceline.actor.ActorType;

/**
 * Finds the actors that versions of a story spell differently: <i>Galina Chtchoukova</i> and
 * <i>Halyna Shchukova</i>, <i>Union continentale</i> and <i>Continental Union</i>. That a name
 * sounds alike is enough only within a story; two names in one and the same article are two actors.
 */
final class VersionActors {
  /** Shorter words (de, of, al) do not tell one name from another. */
  private static final int TELLING = 3;

  /**
   * Least Jaro-Winkler similarity (W. Winkler, 1990) of two family names that sound apart while the
   * given names meet: <i>Essafi</i> and <i>al-Safi</i>.
   */
  private static final double ALIKE = 0.75;

  private static final JaroWinklerSimilarity JARO_WINKLER = new JaroWinklerSimilarity();

  private VersionActors() {}

  /**
   * Actor ids to the id that stands for the actor in this story: the one in the most articles, of
   * equal ones the first in text order. The order of the readings does not matter.
   */
  static Map<String, String> of(Collection<Reading> readings) {
    List<List<SeenActor>> groups = new ArrayList<>();
    for (SeenActor actor : SeenActor.of(readings)) {
      List<List<SeenActor>> fitting = groups.stream().filter(group -> fits(actor, group)).toList();
      if (fitting.size() == 1) {
        fitting.get(0).add(actor);
      } else {
        // Like none, or like two that are different: it stands for itself.
        groups.add(new ArrayList<>(List.of(actor)));
      }
    }
    Map<String, String> out = new TreeMap<>();
    for (List<SeenActor> group : groups) {
      String best =
          group.stream()
              .min(
                  Comparator.comparingInt((SeenActor a) -> -a.articles().size())
                      .thenComparing(SeenActor::id))
              .map(SeenActor::id)
              .orElseThrow();
      group.forEach(actor -> out.put(actor.id(), best));
    }
    return out;
  }

  private static boolean fits(SeenActor actor, List<SeenActor> group) {
    return group.stream().noneMatch(actor::standsBeside)
        && group.stream().anyMatch(other -> alike(actor, other));
  }

  private static boolean alike(SeenActor a, SeenActor b) {
    if (a.type() != b.type()) {
      return false;
    }
    for (List<String> some : a.names()) {
      for (List<String> others : b.names()) {
        boolean alike =
            a.type() == ActorType.PERSON ? samePerson(some, others) : sameWords(some, others);
        if (alike) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean samePerson(List<String> some, List<String> others) {
    List<String> given = some.subList(0, some.size() - 1);
    List<String> otherGiven = others.subList(0, others.size() - 1);
    List<String> family = some.subList(given.size(), some.size());
    List<String> otherFamily = others.subList(otherGiven.size(), others.size());
    if (NameSound.meet(family, otherFamily)) {
      return given.isEmpty()
          || otherGiven.isEmpty()
          || NameSound.meet(given, otherGiven)
          || NameSound.meet(given.subList(0, 1), otherGiven.subList(0, 1))
          || initial(given).equals(initial(otherGiven));
    }
    return !given.isEmpty()
        && !otherGiven.isEmpty()
        && NameSound.meet(given.subList(0, 1), otherGiven.subList(0, 1))
        && JARO_WINKLER.apply(rest(some), rest(others)) >= ALIKE;
  }

  private static String rest(List<String> name) {
    return String.join("", name.subList(1, name.size()));
  }

  private static String initial(List<String> given) {
    return given.get(0).substring(0, 1);
  }

  /** The same words, in whatever order and language's spelling. */
  private static boolean sameWords(List<String> some, List<String> others) {
    List<String> telling = telling(some);
    List<String> left = telling(others);
    if (telling.isEmpty() || telling.size() != left.size()) {
      return false;
    }
    Set<Integer> met = new HashSet<>();
    for (String word : telling) {
      boolean found = false;
      for (int i = 0; i < left.size() && !found; i++) {
        if (!met.contains(i)
            && NameSound.meet(
                Collections.singletonList(word), Collections.singletonList(left.get(i)))) {
          met.add(i);
          found = true;
        }
      }
      if (!found) {
        return false;
      }
    }
    return true;
  }

  private static List<String> telling(List<String> name) {
    return name.stream().filter(word -> word.length() > TELLING).toList();
  }
}
