package org.stanceline.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Polarity as it is composed on the way from a topic to its holder. Mutable, one per climb. */
final class Path {
  double sign;
  double strength = 1;
  boolean neutral;
  boolean evaluated;
  boolean conditional;
  boolean act;
  boolean spoken;
  boolean unclaimed;
  boolean dead;

  /** Whether somebody was only asked about it: nothing where the answer takes a side. */
  boolean asked;

  /** Held by somebody whom the text does not tell. */
  boolean foreign;

  @Nullable String cue;
  final List<String> steps = new ArrayList<>();

  /** The senses of the words that were met, in order. */
  final List<SenseClass> senses = new ArrayList<>();

  /** How often something other than a sense turned the polarity. */
  int flips;

  /** Token of the holder in the sentence of the topic; -1 where somebody outside it speaks. */
  int holderAt = -1;

  /** Token of the cue in that sentence; -1 likewise. */
  int cueAt = -1;

  Path(double sign) {
    this.sign = sign;
  }

  Path copy() {
    Path out = new Path(sign);
    out.restore(this);
    return out;
  }

  /** Goes back to an earlier state. */
  void restore(Path earlier) {
    sign = earlier.sign;
    strength = earlier.strength;
    neutral = earlier.neutral;
    evaluated = earlier.evaluated;
    conditional = earlier.conditional;
    act = earlier.act;
    asked = earlier.asked;
    spoken = earlier.spoken;
    unclaimed = earlier.unclaimed;
    foreign = earlier.foreign;
    cue = earlier.cue;
    flips = earlier.flips;
    holderAt = earlier.holderAt;
    cueAt = earlier.cueAt;
    steps.clear();
    steps.addAll(earlier.steps);
    senses.clear();
    senses.addAll(earlier.senses);
  }

  /** Applies a sense of the lexicon. */
  void apply(String word, SenseClass sense) {
    senses.add(sense);
    if (sense.effect() == 0) {
      neutral = true;
    } else {
      sign *= sense.effect();
    }
    boolean transparent = sense.kind().reports() && sense.effect() == 1;
    if (!transparent) {
      // An act that somebody reports is a fact until its doer is found.
      evaluated |= sense.kind() != SenseKind.ACT;
      strength = Math.min(strength, sense.strength());
    }
    step(word + ": " + sense.id() + " " + effect(sense.effect()));
  }

  void flip(String why) {
    sign = -sign;
    flips++;
    step(why + ": turns");
  }

  /** Notes where the holder and the cue stand. */
  void heldAt(int holder, int attributing) {
    holderAt = holder;
    cueAt = attributing;
  }

  void step(String text) {
    steps.add(text + " -> " + String.format(Locale.ROOT, "%+.2f", value()));
  }

  double value() {
    return neutral ? 0 : sign * strength;
  }

  private static String effect(int effect) {
    return effect > 0 ? "keeps" : effect < 0 ? "turns" : "neutral";
  }
}
