package org.stanceline.audit;

/**
 * A share with its 95 % interval.
 *
 * @param value in [0, 1]
 * @param low lower end, inclusive
 * @param high upper end, inclusive
 * @param rows labelled rows that it rests on
 */
public record Estimate(double value, double low, double high, int rows) {
  public Estimate {
    if (!(low <= value && value <= high)) {
      throw new IllegalArgumentException(
          "value must lie in its interval: %s in [%s, %s]".formatted(value, low, high));
    }
  }
}
