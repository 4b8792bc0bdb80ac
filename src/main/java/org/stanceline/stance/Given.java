package org.stanceline.stance;

import org.stanceline.actor.GivenNames;

/**
 * What other stages have found in an article, for the engine to build on.
 *
 * @param names of actors
 * @param topics places that mean a topic
 */
public record Given(GivenNames names, GivenTopics topics) {
  /** Nothing; the engine finds everything itself. */
  public static final Given NOTHING = new Given(GivenNames.NONE, GivenTopics.NONE);
}
