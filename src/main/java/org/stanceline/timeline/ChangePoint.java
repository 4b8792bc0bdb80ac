package org.stanceline.timeline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The place in a series of periods where an actor's stance on a topic most likely turned. Every
 * place that was tested is given, also those that did not turn out significant.
 *
 * @param changeOn first day of the first period of the later regime
 * @param stance observed mean of the later regime: up to the next change found, or the end
 * @param previousStance observed mean of the earlier regime
 * @param delta {@code stance - previousStance}
 * @param deltaLow lower end of its 95 % interval
 * @param deltaHigh upper end of its 95 % interval
 * @param pValue of the permutation test of the largest difference over all places
 * @param qValue the same with all series taken into account; null until judged
 * @param significant whether {@code qValue} is at most 0.05; null until judged
 * @param composition whether the mix of outlets, languages or translation noise changed and may be
 *     all there is to the turn; as for a {@link Shift}
 * @param compositionShare the part of {@code delta} that the changed mix explains, from 0 to 1;
 *     null where nothing can be said
 * @param compositionOf that mix; null unless {@code composition}
 * @param stories stories of the later regime
 * @param previousStories stories of the earlier regime
 * @param instrumentChanged whether the two regimes were read by different instruments
 */
public record ChangePoint(
    String topic,
    String actorId,
    String actorName,
    LocalDate changeOn,
    double stance,
    double previousStance,
    double delta,
    double deltaLow,
    double deltaHigh,
    double pValue,
    @Nullable Double qValue,
    @Nullable Boolean significant,
    boolean composition,
    @Nullable Double compositionShare,
    @Nullable String compositionOf,
    int stories,
    int previousStories,
    boolean instrumentChanged) {
  /** The same place with the verdict of its family. */
  ChangePoint judged(double q, boolean verdict) {
    return new ChangePoint(
        topic,
        actorId,
        actorName,
        changeOn,
        stance,
        previousStance,
        delta,
        deltaLow,
        deltaHigh,
        pValue,
        q,
        verdict,
        composition,
        compositionShare,
        compositionOf,
        stories,
        previousStories,
        instrumentChanged);
  }
}
