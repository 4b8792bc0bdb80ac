package org.stanceline.config;

import java.util.Locale;

/** A part of the analysis that can be switched off, to see what it is worth. */
public enum Component {
  MENDING("torn sentences are joined, stray stops and spaces dropped; without it, text as stored"),
  TAG_REPAIRS("part-of-speech tags corrected where the words around contradict them"),
  QUOTES("quotations over the whole article have a speaker"),
  COREFERENCE("pronouns, short names and roles are followed to a name in the article"),
  OFFICES("an office stands for who held it on the article's day"),
  ANAPHORS("'this idea', 'it' and votes without an object take a topic up"),
  FIELDS("words of a topic's field count once the article has named it"),
  OPPOSING("phrases for the opposite of a topic turn the side"),
  NEGATION("negated verbs, determiners and pronouns turn the side"),
  OUTCOMES("what is good or bad to have judges what brings it"),
  DEFERRALS("who declines to take a side is neutral"),
  CONFIDENCE("calibrated confidence; without it, a fixed formula over the polarity");

  private final String description;

  Component(String description) {
    this.description = description;
  }

  /** What it does, in one line. */
  public String description() {
    return description;
  }

  /** The name that options and tables use, such as {@code tag-repairs}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
