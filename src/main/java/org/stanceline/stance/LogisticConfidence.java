package org.stanceline.stance;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * A logistic regression over the features of a trace: one over one plus e to the power of minus the
 * weighted sum (Cox 1958, "The regression analysis of binary sequences"). How likely a reader, who
 * annotates by the guide, gives the actor the same side on the topic in the article.
 *
 * @param intercept the sum where every feature is 0
 * @param weights by feature; one that is missing weighs nothing
 */
public record LogisticConfidence(double intercept, Map<Feature, Double> weights)
    implements Confidence {
  public LogisticConfidence {
    EnumMap<Feature, Double> kept = new EnumMap<>(Feature.class);
    kept.putAll(weights);
    weights = Collections.unmodifiableMap(kept);
  }

  @Override
  public double of(TraceFeatures features) {
    return Confidence.rounded(probability(features));
  }

  /** The same, not rounded. */
  public double probability(TraceFeatures features) {
    double sum = intercept;
    for (Map.Entry<Feature, Double> value : features.values().entrySet()) {
      sum += weights.getOrDefault(value.getKey(), 0.0) * value.getValue();
    }
    return 1 / (1 + Math.exp(-sum));
  }
}
