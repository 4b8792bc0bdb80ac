package org.stanceline.timeline;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The change of an actor's stance on a topic from its previous period with evidence, which need not
 * be the period just before.
 *
 * @param delta {@code stance - previousStance}, in [-2, 2]
 * @param deltaLow lower end of the 95 % interval of {@code delta}
 * @param deltaHigh upper end of the 95 % interval of {@code delta}
 * @param pValue null: not tested
 * @param qValue null: not tested
 * @param significant null: not tested
 * @param stories story-days of the period
 * @param previousStories story-days of the previous period
 */
public record Shift(
    String topic,
    String actorId,
    String actorName,
    LocalDate periodStart,
    LocalDate previousStart,
    double stance,
    double previousStance,
    double delta,
    @Nullable Double deltaLow,
    @Nullable Double deltaHigh,
    @Nullable Double pValue,
    @Nullable Double qValue,
    @Nullable Boolean significant,
    int stories,
    int previousStories,
    List<Evidence> evidence,
    List<Evidence> previousEvidence) {
  public Shift {
    evidence = List.copyOf(evidence);
    previousEvidence = List.copyOf(previousEvidence);
  }
}
