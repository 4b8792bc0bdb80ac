package org.stanceline.timeline;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The change of an actor's stance on a topic from an earlier period with evidence, which need not
 * be the period just before.
 *
 * <p>Both stances are here the observed means ({@link TimelinePoint#observed()}): the posterior
 * means of two points must not be compared, since the later one was drawn towards the earlier.
 *
 * <p>{@code significant} tells of the numbers alone; {@code composition} whether the change may be
 * one of who is read, not of what the actor says. For real turns filter on both: {@code significant
 * AND NOT composition}.
 *
 * @param stance observed mean of the later period
 * @param previousStance observed mean of the earlier period
 * @param delta {@code stance - previousStance}, in [-2, 2]
 * @param deltaLow lower end of the 95 % interval of {@code delta}
 * @param deltaHigh upper end of the 95 % interval of {@code delta}
 * @param enough whether the evidence suffices for a test: see {@link Shifts}
 * @param pValue two-sided, of a permutation test; null where the evidence does not suffice
 * @param qValue the same with all shifts of the family taken into account; null where not tested or
 *     not yet judged
 * @param significant whether {@code qValue} is at most 0.05; false where not tested; null until
 *     judged
 * @param composition whether the mix of outlets, languages or translation noise changed and may be
 *     all there is to the shift
 * @param compositionShare the part of {@code delta} that the changed mix explains, from 0 to 1; of
 *     the mix that explains most; null where nothing can be said
 * @param compositionOf that mix: {@code outlets}, {@code languages} or {@code translation noise};
 *     null unless {@code composition}
 * @param stories stories of the later period
 * @param previousStories stories of the earlier period
 * @param effectiveStories of the later period, see {@link TimelinePoint#effectiveStories()}
 * @param previousEffectiveStories of the earlier period
 * @param instrumentChanged whether the two periods were read by different instruments
 * @param instrument what read the later period
 * @param previousInstrument what read the earlier period
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
    double deltaLow,
    double deltaHigh,
    boolean enough,
    @Nullable Double pValue,
    @Nullable Double qValue,
    @Nullable Boolean significant,
    boolean composition,
    @Nullable Double compositionShare,
    @Nullable String compositionOf,
    int stories,
    int previousStories,
    double effectiveStories,
    double previousEffectiveStories,
    boolean instrumentChanged,
    String instrument,
    String previousInstrument,
    List<Evidence> evidence,
    List<Evidence> previousEvidence) {
  public Shift {
    evidence = List.copyOf(evidence);
    previousEvidence = List.copyOf(previousEvidence);
  }

  /** The same shift with the verdict of its family. */
  Shift judged(@Nullable Double q, boolean verdict) {
    return new Shift(
        topic,
        actorId,
        actorName,
        periodStart,
        previousStart,
        stance,
        previousStance,
        delta,
        deltaLow,
        deltaHigh,
        enough,
        pValue,
        q,
        verdict,
        composition,
        compositionShare,
        compositionOf,
        stories,
        previousStories,
        effectiveStories,
        previousEffectiveStories,
        instrumentChanged,
        instrument,
        previousInstrument,
        evidence,
        previousEvidence);
  }
}
