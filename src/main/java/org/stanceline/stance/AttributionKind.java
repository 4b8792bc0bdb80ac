package org.stanceline.stance;

/** How a text gives a content to a source. */
public enum AttributionKind {
  /** Quotes the source. */
  DIRECT,
  /** Reports speech, thought, wish or urging. */
  INDIRECT,
  /** "According to the source, …". */
  SOURCE_PHRASE,
  /** Names the position in a noun phrase: "the minister's refusal to …". */
  NOMINAL,
  /** Reports what the source did to somebody. */
  ACT;

  /** The value of the column {@code kind}. */
  public String label() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
