package org.stanceline.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stanceline.actor.ActorType;

/**
 * An actor as the versions of a story have it.
 *
 * @param names each as its words
 * @param articles in which it holds something
 */
record SeenActor(String id, ActorType type, Set<List<String>> names, Set<String> articles) {
  /** The actors of readings, by id. */
  static List<SeenActor> of(Collection<Reading> readings) {
    TreeMap<String, SeenActor> actors = new TreeMap<>();
    for (Reading reading : readings) {
      SeenActor seen =
          actors.computeIfAbsent(
              reading.actorId(),
              id ->
                  new SeenActor(
                      id, reading.actorType(), new java.util.HashSet<>(), new TreeSet<>()));
      List<String> name = NameSound.words(reading.actorName());
      if (!name.isEmpty()) {
        seen.names().add(name);
      }
      seen.articles().add(reading.articleId());
    }
    return new ArrayList<>(actors.values());
  }

  /** Whether both hold something in one and the same article, and so are two. */
  boolean standsBeside(SeenActor that) {
    return !Collections.disjoint(articles, that.articles);
  }
}
