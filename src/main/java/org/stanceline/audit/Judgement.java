package org.stanceline.audit;

import java.util.Locale;
import java.util.Optional;
import org.stanceline.stance.Stance;

/** What a person says of a statement that was read. */
public enum Judgement {
  FAVOR,
  AGAINST,
  NEUTRAL,
  /** There is no such statement: another holder, another topic, or no position at all. */
  NONE,
  /** The text does not tell. */
  UNDECIDED;

  /**
   * The judgement that a label means: {@code FAVOR, AGAINST, NEUTRAL} or {@code f, a, n} for the
   * right side, {@code ok} for the side that was read, {@code none} or {@code 0}, and {@code ?};
   * small or capital. Empty for anything else.
   */
  static Optional<Judgement> parse(String label, Stance read) {
    return switch (label.strip().toLowerCase(Locale.ROOT)) {
      case "favor", "f" -> Optional.of(FAVOR);
      case "against", "a" -> Optional.of(AGAINST);
      case "neutral", "n" -> Optional.of(NEUTRAL);
      case "none", "0" -> Optional.of(NONE);
      case "?" -> Optional.of(UNDECIDED);
      case "ok" -> Optional.of(of(read));
      default -> Optional.empty();
    };
  }

  /** The judgement that a statement of this side is there. */
  static Judgement of(Stance side) {
    return switch (side) {
      case FAVOR -> FAVOR;
      case AGAINST -> AGAINST;
      case NEUTRAL -> NEUTRAL;
    };
  }
}
