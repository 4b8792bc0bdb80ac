package org.stanceline.job.evaluation;

import java.util.Collection;
import org.stanceline.stance.Stance;

/** The side an actor takes in an article as a whole. */
enum PairLabel {
  FAVOR,
  AGAINST,
  NEUTRAL,
  MIXED;

  /** Both sides make it mixed; else the side that occurs; else neutral. */
  static PairLabel of(Collection<Stance> stances) {
    boolean favor = stances.contains(Stance.FAVOR);
    boolean against = stances.contains(Stance.AGAINST);
    if (favor && against) {
      return MIXED;
    }
    return favor ? FAVOR : against ? AGAINST : NEUTRAL;
  }
}
