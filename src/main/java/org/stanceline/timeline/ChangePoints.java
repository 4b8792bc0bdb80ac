package org.stanceline.timeline;

import java.util.List;

/** Turns over a whole series. */
public final class ChangePoints {
  private ChangePoints() {}

  /**
   * The places tested for a turn, by day; not yet judged. None where the stories are too few.
   *
   * @param oneActorAndTopicInOrder periods as {@link Timelines#periods} gives them
   */
  public static List<ChangePoint> of(List<Period> oneActorAndTopicInOrder) {
    return List.of();
  }

  /**
   * The same places in the same order, with {@code qValue} and {@code significant}.
   *
   * @param family the places of all actors and topics, of one grain
   */
  public static List<ChangePoint> judged(List<ChangePoint> family) {
    return family;
  }
}
