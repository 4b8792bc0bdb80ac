package org.stanceline.story;

import java.util.List;
import org.stanceline.stance.Stance;

/**
 * A statement whose side other versions of its story contradict.
 *
 * @param odd the statement
 * @param others the side that the other versions give the actor
 * @param versions translations that take the other side, at least 1
 * @param decided whether the others outweigh it; if not, neither side can be trusted, and the
 *     statements of both are in conflict
 * @param siblings statements of the other side, the surest of each translation, surest first
 */
public record Conflict(
    Reading odd, Stance others, int versions, boolean decided, List<Reading> siblings) {
  public Conflict {
    siblings = List.copyOf(siblings);
  }
}
