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
    List<GoldStatement> gold,
    List<Statement> found) {
  public Finding {
    gold = List.copyOf(gold);
    found = List.copyOf(found);
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
