package org.stanceline.pipeline;

import java.util.List;
import org.stanceline.timeline.ChangePoint;
import org.stanceline.timeline.CoveragePoint;
import org.stanceline.timeline.Shift;
import org.stanceline.timeline.TimelinePoint;

/** Rows in the partition of their grain. */
public final class Grained {
  private Grained() {}

  /** A row of the table timelines. */
  public record Point(String grain, TimelinePoint row) {}

  /** A row of the table shifts. */
  public record Change(String grain, Shift row) {}

  /** A row of the table change_points. */
  public record Turn(String grain, ChangePoint row) {}

  /**
   * A row of the table rollups.
   *
   * @param members whose statements they are, most stories first
   */
  public record Rolled(String grain, TimelinePoint row, List<Member> members) {
    public Rolled {
      members = List.copyOf(members);
    }
  }

  /** A row of the table coverage. */
  public record Covered(String grain, CoveragePoint row) {}
}
