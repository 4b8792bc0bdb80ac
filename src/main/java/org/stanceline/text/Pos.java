package org.stanceline.text;

/** Parts of speech of Universal Dependencies (universaldependencies.org/u/pos). */
public enum Pos {
  ADJ,
  ADP,
  ADV,
  AUX,
  CCONJ,
  DET,
  INTJ,
  NOUN,
  NUM,
  PART,
  PRON,
  PROPN,
  PUNCT,
  SCONJ,
  SYM,
  VERB,
  X;

  /** The tag of that name; {@link #X} for any other text, and the parts of a contraction as X. */
  public static Pos of(String tag) {
    for (Pos pos : values()) {
      if (pos.name().equals(tag)) {
        return pos;
      }
    }
    int plus = tag.indexOf('+');
    return plus > 0 ? of(tag.substring(0, plus)) : X;
  }
}
