package org.stanceline.audit;

import java.util.List;

/**
 * A range of confidence, by which statements are told apart in a sample.
 *
 * @param label what the column {@code stratum} calls it
 * @param from least confidence in it, inclusive; the next band begins where it ends
 */
public record Band(String label, double from) {
  /** All bands, the lowest first. Most statements lie above 0.7, so the bands are narrow there. */
  public static final List<Band> ALL =
      List.of(
          new Band("0.0 to 0.7", 0),
          new Band("0.7 to 0.8", 0.7),
          new Band("0.8 to 0.9", 0.8),
          new Band("0.9 to 1.0", 0.9));

  /** The band of a confidence in [0, 1]. */
  public static Band of(double confidence) {
    Band out = ALL.get(0);
    for (Band band : ALL) {
      if (confidence >= band.from()) {
        out = band;
      }
    }
    return out;
  }
}
