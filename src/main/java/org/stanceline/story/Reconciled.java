package org.stanceline.story;

import java.util.List;
import java.util.Map;

/**
 * What comparing the versions of a story gives.
 *
 * @param actors actor ids of the statements to the id that stands for the actor in the story
 * @param translations article ids to the id of the first article of the same translation
 * @param conflicts by statement id
 */
public record Reconciled(
    Map<String, String> actors, Map<String, String> translations, List<Conflict> conflicts) {
  public Reconciled {
    actors = Map.copyOf(actors);
    translations = Map.copyOf(translations);
    conflicts = List.copyOf(conflicts);
  }
}
