package org.stanceline.actor;

/**
 * A stretch of tokens that stands for an actor.
 *
 * @param length in tokens
 * @param actorId id of the actor, or of the office ({@code office:…}) where no holder is known
 */
public record NameMatch(int length, Kind kind, String actorId) {
  /** By what kind of words the actor is named. */
  public enum Kind {
    /** A name, also a metonym such as <i>Kremlin</i>. */
    NAME,
    /** The capital of a state. */
    CAPITAL,
    /** The adjective of a state or organisation. */
    ADJECTIVE,
    /** The people of a state, as a whole. */
    DEMONYM,
    /** A title together with its institution, resolved at a date. */
    TITLE
  }
}
