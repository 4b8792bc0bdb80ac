package org.stanceline.timeline;

/**
 * An interval for the difference of two mean stances from the intervals of each: method 10 of R. G.
 * Newcombe, "Interval estimation for the difference between independent proportions", Statistics in
 * Medicine 17 (1998), 873-890.
 *
 * <p>It takes the two periods as independent, and the story-days in each as well. Story-days that
 * resemble one another (an actor who repeats a phrase daily) make the true interval wider.
 */
final class Newcombe {
  private Newcombe() {}

  /** The 95 % interval of {@code later - earlier}; contains it, and lies in [-2, 2]. */
  static Interval difference(double later, Interval ofLater, double earlier, Interval ofEarlier) {
    double delta = later - earlier;
    double down = Math.hypot(later - ofLater.low(), ofEarlier.high() - earlier);
    double up = Math.hypot(ofLater.high() - later, earlier - ofEarlier.low());
    return new Interval(delta - down, delta + up);
  }
}
