package org.stanceline.job.simulation;

/** How votes of one actor vary. */
public enum Kind {
  /** Around the stance, on a Beta distribution. */
  GRADED("graded"),
  /** -1 or 1, in shares whose mean is the stance. */
  TWO_SIDED("two-sided");

  private final String label;

  Kind(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
