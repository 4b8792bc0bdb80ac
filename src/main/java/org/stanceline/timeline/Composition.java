package org.stanceline.timeline;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether a shift may be one of who is read, and not of what the actor says.
 *
 * <p>For each mix (outlets, languages, thirds of translation noise) three questions are asked. Did
 * it change, by more than chance makes it change? A permutation test of the shares tells; where
 * many outlets carry a story each, the mix always differs and the test rightly says that this is
 * nothing. Is the shift still there among stories of the same stratum in both periods? A stratified
 * permutation test tells (P. H. van Elteren, Bulletin of the International Statistical Institute 37
 * (1960), 351-361, for ranks). And how much of it do the changed shares explain? See {@link
 * Mix#explained}. A shift is marked where the mix changed and either nothing is left within strata
 * or the mix explains half. Where no stratum stands in both periods, as when one single outlet
 * replaces another, the two causes cannot be told apart: it is marked, with the share 1, which is
 * then the most that composition can explain.
 *
 * <p>Only a shift whose own p-value is at most 0.05 is looked at: there is nothing to explain in
 * others.
 *
 * @param marked whether composition may be all there is to the shift
 * @param share part of the difference that the changed mix explains, from 0 to 1; null where no mix
 *     changed
 * @param of the mix that changed and explains most; null where no mix changed
 */
record Composition(boolean marked, @Nullable Double share, @Nullable String of) {
  static final Composition NONE = new Composition(false, null, null);

  /** From this share on composition counts as the cause. */
  private static final double MAIN_CAUSE = 0.5;

  /**
   * The composition of a difference.
   *
   * @param delta of the weighted means, not 0
   * @param key of what the chance in the tests hangs on
   */
  static Composition of(
      List<StoryStance> earlier, List<StoryStance> later, double delta, String... key) {
    Composition most = NONE;
    for (Mix mix : Mix.of(earlier, later)) {
      if (mix.pValueOfChange(Draws.seeded(with(key, mix.name() + " change")))
          <= FalseDiscovery.LEVEL) {
        double share = Math.max(0, Math.min(1, mix.explained() / delta));
        Double within = mix.pValueWithin(Draws.seeded(with(key, mix.name() + " within")));
        boolean marked = within == null || within > FalseDiscovery.LEVEL || share >= MAIN_CAUSE;
        Composition found = new Composition(marked, share, mix.name());
        if (found.tellsMoreThan(most)) {
          most = found;
        }
      }
    }
    return most;
  }

  private boolean tellsMoreThan(Composition other) {
    if (other.share == null || marked != other.marked) {
      return other.share == null || marked;
    }
    return share != null && share > other.share;
  }

  private static String[] with(String[] key, String last) {
    String[] out = Arrays.copyOf(key, key.length + 1);
    out[key.length] = last;
    return out;
  }
}
