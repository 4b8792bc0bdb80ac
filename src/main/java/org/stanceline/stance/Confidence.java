package org.stanceline.stance;

/** How sure a statement is. Immutable and thread-safe. */
public interface Confidence {
  /** In [0, 1], rounded to two digits: the same whatever machine reckons it. */
  double of(TraceFeatures features);

  /** Rounds to two digits. */
  static double rounded(double value) {
    return Math.round(100 * value) / 100.0;
  }
}
