package org.stanceline.timeline;

import java.util.List;

/**
 * A point with the stories behind it, for tests that need their values. Lives in memory only: it is
 * no table.
 *
 * @param stories one row a story (its days in the period merged), by story id
 */
public record Period(TimelinePoint point, List<StoryStance> stories) {
  public Period {
    stories = List.copyOf(stories);
  }
}
