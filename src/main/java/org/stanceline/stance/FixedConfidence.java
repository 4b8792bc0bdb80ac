package org.stanceline.stance;

/**
 * From the strength of the words alone: 0.5 and two fifths of it. No probability; for data files
 * without a trained model.
 */
public record FixedConfidence() implements Confidence {
  private static final double OPEN = 0.25;

  @Override
  public double of(TraceFeatures features) {
    double strength = features.has(Feature.NEUTRAL) ? OPEN : features.of(Feature.STRENGTH);
    return Confidence.rounded(0.5 + 0.4 * strength);
  }
}
