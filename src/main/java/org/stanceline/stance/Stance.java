package org.stanceline.stance;

/** The side that an actor takes on a topic. */
public enum Stance {
  FAVOR,
  AGAINST,
  NEUTRAL
}
