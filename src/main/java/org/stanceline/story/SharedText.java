package org.stanceline.story;

/**
 * How much of the shorter of two texts stands in the other, word for word.
 *
 * @param share of its three-word sequences
 * @param quarters of the text, 0 to 4, that have at least {@value #TOUCHED} of theirs in the other
 */
record SharedText(double share, int quarters) {
  static final double TOUCHED = 0.1;

  static SharedText of(Sample a, Sample b) {
    return a.article().shingles() <= b.article().shingles() ? within(a, b) : within(b, a);
  }

  private static SharedText within(Sample shorter, Sample longer) {
    int[] all = new int[4];
    int[] shared = new int[4];
    int limit = Math.min(limit(shorter), limit(longer));
    int j = 0;
    int[] other = longer.sketch();
    for (int entry : shorter.sketch()) {
      if (Sketch.hash(entry) > limit) {
        break;
      }
      while (j < other.length && Sketch.hash(other[j]) < Sketch.hash(entry)) {
        j++;
      }
      int quarter = Sketch.sixteenth(entry) / 4;
      all[quarter]++;
      if (j < other.length && Sketch.hash(other[j]) == Sketch.hash(entry)) {
        shared[quarter]++;
      }
    }
    int quarters = 0;
    for (int i = 0; i < 4; i++) {
      quarters += shared[i] > 0 && shared[i] >= TOUCHED * all[i] ? 1 : 0;
    }
    int total = all[0] + all[1] + all[2] + all[3];
    int common = shared[0] + shared[1] + shared[2] + shared[3];
    return new SharedText(total == 0 ? 0 : (double) common / total, quarters);
  }

  /** Beyond its largest hash a full sketch is silent on what the text has. */
  private static int limit(Sample sample) {
    int[] sketch = sample.sketch();
    return sketch.length < Sketch.SIZE ? Integer.MAX_VALUE : Sketch.hash(sketch[sketch.length - 1]);
  }
}
