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
    steps.clear();
    steps.addAll(earlier.steps);
  }

  /** Applies a sense of the lexicon. */
  void apply(String word, SenseClass sense) {
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
    step(why + ": turns");
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
