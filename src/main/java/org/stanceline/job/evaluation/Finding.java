package org.stanceline.job.evaluation;

import java.util.List;
import org.stanceline.stance.Statement;

/**
 * One pair of an article, as annotated and as found: what the list of errors shows.
 *
 * @param gold annotated statements of the pair; empty for a false alarm
 * @param found statements found for it; empty for a miss
 */
public record Finding(
    String articleId,
    Kind kind,
    String actor,
    String topic,
    String expected,
    String actual,
    List<Gold> gold,
    List<Found> found) {
  public Finding {
    gold = List.copyOf(gold);
    found = List.copyOf(found);
  }

  /**
   * An annotated statement.
   *
   * @param met whether a found one matches it
   */
  public record Gold(GoldStatement statement, boolean met) {
    /** Whether it counts as missed. */
    public boolean missed() {
      return !met && !statement.optional();
    }
  }

  /**
   * A found statement.
   *
   * @param met whether it matches an annotated one; otherwise it counts as a false alarm
   */
  public record Found(Statement statement, boolean met) {}

  /** Whether the pair is right, or does not count, and each of its statements too. */
  public boolean faultless() {
    return (kind == Kind.RIGHT || kind == Kind.OPTIONAL)
        && gold.stream().noneMatch(Gold::missed)
        && found.stream().allMatch(Found::met);
  }

  /** How the two compare. */
  public enum Kind {
    RIGHT,
    WRONG_LABEL,
    MISSED,
    FALSE_ALARM,
    OPTIONAL
  }
}
