package org.stanceline.timeline;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;

/** Votes of stories with their weights, side by side; at least one. */
final class Votes {
  private final double[] values;
  private final double[] weights;

  /**
   * Takes both over.
   *
   * @param values in [-1, 1]
   * @param weights above 0
   */
  Votes(double[] values, double[] weights) {
    this.values = values;
    this.weights = weights;
  }

  double value(int place) {
    return values[place];
  }

  double weight(int place) {
    return weights[place];
  }

  static Votes of(List<StoryStance> stories) {
    return new Votes(
        stories.stream().mapToDouble(StoryStance::polarity).toArray(),
        stories.stream().mapToDouble(StoryStance::weight).toArray());
  }

  /** The votes of two periods, the first before the second. */
  static Votes both(Votes first, Votes second) {
    return new Votes(
        DoubleStream.concat(DoubleStream.of(first.values), DoubleStream.of(second.values))
            .toArray(),
        DoubleStream.concat(DoubleStream.of(first.weights), DoubleStream.of(second.weights))
            .toArray());
  }

  /** Those at these places, in this order. */
  Votes only(List<Integer> places) {
    return new Votes(
        places.stream().mapToDouble(i -> values[i]).toArray(),
        places.stream().mapToDouble(i -> weights[i]).toArray());
  }

  /** Those from a place, inclusive, to a place, exclusive. */
  Votes range(int from, int to) {
    return new Votes(Arrays.copyOfRange(values, from, to), Arrays.copyOfRange(weights, from, to));
  }

  int size() {
    return values.length;
  }

  /** Weighted mean, in [-1, 1]. */
  double mean() {
    double sum = 0;
    double total = 0;
    for (int i = 0; i < values.length; i++) {
      sum += weights[i] * values[i];
      total += weights[i];
    }
    return Math.max(-1, Math.min(1, sum / total));
  }

  /** Mean of something else about the same stories, with these weights. */
  double mean(ToDoubleFunction<StoryStance> what, List<StoryStance> stories) {
    double sum = 0;
    double total = 0;
    for (int i = 0; i < values.length; i++) {
      sum += weights[i] * what.applyAsDouble(stories.get(i));
      total += weights[i];
    }
    return sum / total;
  }

  /** Weighted mean of the squared distances from the mean. */
  double variance() {
    double mean = mean();
    double sum = 0;
    double total = 0;
    for (int i = 0; i < values.length; i++) {
      sum += weights[i] * (values[i] - mean) * (values[i] - mean);
      total += weights[i];
    }
    return sum / total;
  }

  /**
   * What each adds to the difference of a part from the whole: weight, the largest being 1, times
   * the vote less the mean. They add up to 0.
   */
  double[] residuals() {
    double mean = mean();
    double most = DoubleStream.of(weights).max().orElse(1);
    double[] out = new double[values.length];
    for (int i = 0; i < out.length; i++) {
      out[i] = weights[i] / most * (values[i] - mean);
    }
    return out;
  }

  /**
   * How many votes of equal weight would tell as much: L. Kish, "Survey Sampling", 1965, section
   * 11.7. From 1 to the number of votes.
   */
  double effective() {
    double sum = 0;
    double squares = 0;
    for (double weight : weights) {
      sum += weight;
      squares += weight * weight;
    }
    // Rounding must not push equal weights past the count.
    return Math.max(1, Math.min(values.length, sum * sum / squares));
  }
}
