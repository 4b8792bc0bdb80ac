package org.stanceline.actor;

import org.stanceline.text.Morph;
import org.stanceline.text.Span;

/**
 * A span of a reading that names somebody, with the somebody it stands for.
 *
 * @param actorId id in the registry, or made from the normalised name
 * @param name fullest name known
 * @param surface the words that name the actor here; for a pronoun or role, those it stands for
 * @param span place in the reading
 * @param relayOnly whether it only passes on what others hold: sources, media, one unnamed official
 * @param resolved whether it was found through coreference or the registry rather than by its words
 */
public record Mention(
    String actorId,
    String name,
    ActorType type,
    String surface,
    Span span,
    boolean relayOnly,
    boolean resolved,
    Morph.GrammaticalNumber number,
    Morph.Gender gender) {

  /** The same somebody, named at another place. */
  Mention at(Span place) {
    return new Mention(actorId, name, type, surface, place, relayOnly, true, number, gender);
  }

  /** The same, with a gender that its own words do not tell. */
  Mention known(Morph.Gender told) {
    return gender != Morph.Gender.NONE
        ? this
        : new Mention(actorId, name, type, surface, span, relayOnly, resolved, number, told);
  }
}
