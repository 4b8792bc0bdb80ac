package org.stanceline.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who can hold a position.
 *
 * @param id stable id, lower case with hyphens
 * @param name as shown to readers
 * @param names further names per language code, without article, most usual first
 * @param roles offices held, by first day
 * @param groups what the actor belongs to directly, in the order of the files
 * @param asOf day up to which the entry was checked, or the latest of its offices; null without
 *     roles
 * @param wikidata item id such as {@code Q30}; null when not recorded
 */
public record Actor(
    String id,
    String name,
    ActorType type,
    Map<String, List<String>> names,
    List<Role> roles,
    List<Membership> groups,
    @Nullable LocalDate asOf,
    @Nullable String wikidata) {
  public Actor {
    names = Copies.of(names);
    roles = List.copyOf(roles);
    groups = List.copyOf(groups);
  }
}
