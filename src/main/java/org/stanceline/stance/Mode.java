package org.stanceline.stance;

/** What the text does to attribute a position. */
public enum Mode {
  /** Quotes the actor. */
  DIRECT,
  /** Reports speech, thought, wish or urging. */
  INDIRECT,
  /** Names the position in a noun phrase or source phrase. */
  NOMINAL,
  /** Reports an act that itself takes a side. */
  ACTION;

  /** The value of the column {@code mode}. */
  public String label() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
