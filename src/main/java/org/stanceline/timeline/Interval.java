package org.stanceline.timeline;

/** A confidence interval, both ends inclusive. */
record Interval(double low, double high) {
  Interval {
    if (!(low <= high)) {
      throw new IllegalArgumentException("low must not exceed high: " + low + ", " + high);
    }
  }
}
