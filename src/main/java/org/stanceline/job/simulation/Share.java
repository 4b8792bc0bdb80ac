package org.stanceline.job.simulation;

import java.util.Collection;

/** How many of how many. */
public record Share(long hits, long all) {
  static final Share NONE = new Share(0, 0);

  static Share of(boolean hit) {
    return new Share(hit ? 1 : 0, 1);
  }

  static Share of(Collection<Share> parts) {
    return parts.stream().reduce(NONE, Share::plus);
  }

  Share plus(Share other) {
    return new Share(hits + other.hits, all + other.all);
  }

  /** NaN of none. */
  public double value() {
    return (double) hits / all;
  }
}
