package org.stanceline.timeline;

import org.stanceline.stance.Stance;

/** The side of a vote. */
final class Side {
  /** Votes closer to 0 than this differ from it by rounding alone. */
  private static final double ROUNDING = 1e-9;

  private Side() {}

  static Stance of(double polarity) {
    if (Math.abs(polarity) < ROUNDING) {
      return Stance.NEUTRAL;
    }
    return polarity > 0 ? Stance.FAVOR : Stance.AGAINST;
  }
}
