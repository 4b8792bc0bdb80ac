package org.stanceline.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Actors that stories know under several ids because translations spell them differently. Two ids
 * that one story showed to be one actor are one everywhere.
 */
public final class ActorVariants {
  private ActorVariants() {}

  /**
   * Two ids that stories showed to be one actor.
   *
   * @param stories in how many
   */
  public record Pair(String some, String other, long stories) {}

  /**
   * An id as the statements have it.
   *
   * @param registered whether a file of actors defines it
   * @param statements how many it has
   */
  public record Seen(String id, boolean registered, long statements) {}

  /**
   * Ids to the id that stands for the actor; an id that stands for itself is left out. A registered
   * id stands for those that are not, then the one with most statements, then the first in text
   * order. Two registered ids are never joined: where pairs would do so, those from the fewest
   * stories give way. The order of the arguments does not matter.
   */
  public static Map<String, String> of(Collection<Pair> pairs, Collection<Seen> seen) {
    Map<String, Seen> byId = new HashMap<>();
    seen.forEach(one -> byId.put(one.id(), one));
    Map<String, Set<String>> groups = new HashMap<>();
    List<Pair> ordered = new ArrayList<>(pairs);
    ordered.sort(
        Comparator.comparingLong((Pair p) -> -p.stories())
            .thenComparing(Pair::some)
            .thenComparing(Pair::other));
    for (Pair pair : ordered) {
      Set<String> some = groups.computeIfAbsent(pair.some(), ActorVariants::alone);
      Set<String> others = groups.computeIfAbsent(pair.other(), ActorVariants::alone);
      if (some != others && registered(some, byId) + registered(others, byId) <= 1) {
        some.addAll(others);
        others.forEach(id -> groups.put(id, some));
      }
    }
    Map<String, String> out = new TreeMap<>();
    for (Set<String> group : new HashSet<>(groups.values())) {
      String best =
          group.stream()
              .map(id -> byId.getOrDefault(id, new Seen(id, false, 0)))
              .min(
                  Comparator.comparing((Seen s) -> !s.registered())
                      .thenComparingLong(s -> -s.statements())
                      .thenComparing(Seen::id))
              .map(Seen::id)
              .orElseThrow();
      group.stream().filter(id -> !id.equals(best)).forEach(id -> out.put(id, best));
    }
    return out;
  }

  private static Set<String> alone(String id) {
    Set<String> group = new TreeSet<>();
    group.add(id);
    return group;
  }

  private static long registered(Set<String> group, Map<String, Seen> byId) {
    return group.stream().filter(id -> byId.containsKey(id) && byId.get(id).registered()).count();
  }
}
