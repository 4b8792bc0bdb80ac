package org.stanceline.stance;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * What is known of how a statement came about, as named numbers. A feature that was not given is 0.
 */
public record TraceFeatures(Map<Feature, Double> values) {
  public TraceFeatures {
    EnumMap<Feature, Double> kept = new EnumMap<>(Feature.class);
    kept.putAll(values);
    kept.values().removeIf(value -> value == 0);
    values = Collections.unmodifiableMap(kept);
  }

  /** The value of a feature. */
  public double of(Feature feature) {
    return values.getOrDefault(feature, 0.0);
  }

  /** Whether a feature of yes or no is given. */
  public boolean has(Feature feature) {
    return of(feature) != 0;
  }

  /** These and more; later values win. */
  TraceFeatures and(Map<Feature, Double> more) {
    EnumMap<Feature, Double> all = new EnumMap<>(Feature.class);
    all.putAll(values);
    all.putAll(more);
    return new TraceFeatures(all);
  }
}
