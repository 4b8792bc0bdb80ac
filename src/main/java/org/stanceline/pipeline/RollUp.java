package org.stanceline.pipeline;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stanceline.timeline.Evidence;
import org.stanceline.timeline.TimelinePoint;

/**
 * A row of the table {@code rollups}: a group (an institution, a state) on a topic in a period, out
 * of the statements of its members at the time and its own. The other columns are those of {@link
 * TimelinePoint}.
 *
 * @param members whose statements they are, most stories first
 */
public record RollUp(
    String topic,
    String actorId,
    String actorName,
    String actorType,
    LocalDate periodStart,
    LocalDate periodEnd,
    int stories,
    double effectiveStories,
    int statements,
    int outlets,
    int favor,
    int against,
    int neutral,
    double stance,
    double stanceLow,
    double stanceHigh,
    double observed,
    @Nullable Double corrected,
    @Nullable Double correctedLow,
    @Nullable Double correctedHigh,
    int conflicts,
    List<String> langs,
    double translationNoise,
    String instrument,
    List<Member> members,
    List<Evidence> evidence) {

  /**
   * A member's part.
   *
   * @param actorId the group itself for what is said in its own name
   * @param stories stories with a statement of the member in the period; one may have several
   *     members'
   * @param share of the sum of these over all members, in (0, 1]
   * @param stance weighted mean of the member's stories in the period, in [-1, 1]
   */
  public record Member(
      String actorId, String actorName, int stories, double share, double stance) {}

  static RollUp of(TimelinePoint point, List<Member> members) {
    return new RollUp(
        point.topic(),
        point.actorId(),
        point.actorName(),
        point.actorType(),
        point.periodStart(),
        point.periodEnd(),
        point.stories(),
        point.effectiveStories(),
        point.statements(),
        point.outlets(),
        point.favor(),
        point.against(),
        point.neutral(),
        point.stance(),
        point.stanceLow(),
        point.stanceHigh(),
        point.observed(),
        point.corrected(),
        point.correctedLow(),
        point.correctedHigh(),
        point.conflicts(),
        point.langs(),
        point.translationNoise(),
        point.instrument(),
        List.copyOf(members),
        point.evidence());
  }
}
