package org.stanceline.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What somebody else, such as a trained classifier, says of the side that a statement takes.
 *
 * @param judge who says so, for the trace
 * @param stance the side
 * @param score how sure it is, in [0, 1]
 */
public record Verdict(String judge, Stance stance, double score) {
  public Verdict {
    if (score < 0 || score > 1) {
      throw new IllegalArgumentException("the score must be in [0, 1]: " + score);
    }
  }

  /**
   * The statement with this side: holder, evidence and cue stay; polarity and confidence come from
   * the score, and the trace tells it behind the steps that led to the side before.
   */
  public Statement on(Statement statement) {
    double polarity =
        switch (stance) {
          case FAVOR -> score;
          case AGAINST -> -score;
          case NEUTRAL -> 0;
        };
    List<String> trace = new ArrayList<>(statement.trace());
    trace.add(
        String.format(Locale.ROOT, "%s: %s at %.2f -> %+.2f", judge, stance, score, polarity));
    return new Statement(
        statement.statedOn(),
        statement.topic(),
        statement.actorId(),
        statement.actorName(),
        statement.actorType(),
        statement.actorSurface(),
        statement.actorGroups(),
        statement.relays(),
        statement.mode(),
        statement.conditional() && stance == Stance.FAVOR,
        stance,
        polarity,
        Math.round(100 * score) / 100.0,
        statement.cue(),
        statement.topicTerm(),
        statement.evidence(),
        trace,
        statement.contradicted() && stance == statement.stance());
  }
}
