package org.stanceline.stance;

/** What a class of words does in the path from a topic to its holder. */
public enum SenseKind {
  /** Reports words: its subject holds the content, or relays an inner holder. */
  SPEECH,
  /** Reports thought: its subject holds the content. */
  BELIEF,
  /** Will, approval, rejection: its subject holds a side on the complement. */
  ATTITUDE,
  /** Pushes somebody: the subject holds a side, the one who is pushed does not. */
  URGING,
  /** Does something to the topic: an act of its subject when it is reported as done. */
  ACT,
  /** Judges the topic; whose judgement it is must come from outside. */
  EVALUATION,
  /** Necessity: whose demand it is must come from outside. */
  MODAL,
  /** Leaves the side open: defers, declines, hesitates. */
  DEFERRAL,
  /** A thing that is good or bad to have: what brings it, or does away with it, is judged by it. */
  OUTCOME,
  /** Does something to somebody, who is favoured or harmed by it, whatever else is at stake. */
  CONDUCT;

  /** Whether its subject tells or thinks the content rather than acting on it. */
  boolean reports() {
    return this == SPEECH || this == BELIEF;
  }

  /** Whether its subject wants the complement, or wants it done. */
  boolean wishes() {
    return this == ATTITUDE || this == URGING;
  }

  /** Whether its subject has a position on the complement, if only an open one. */
  boolean takesPosition() {
    return switch (this) {
      case ATTITUDE, URGING, DEFERRAL -> true;
      case SPEECH, BELIEF, ACT, EVALUATION, MODAL, OUTCOME, CONDUCT -> false;
    };
  }
}
