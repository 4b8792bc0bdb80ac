package org.stanceline.story;

/**
 * How many numbers of two texts agree, each met by one of the other.
 *
 * @param fewer numbers of the text that has fewer
 * @param met of these, those that the other has too
 * @param clashing numbers that stand between the same two words as another number in the other text
 */
record SharedNumbers(int fewer, int met, int clashing) {
  /** With fewer numbers nothing is concluded from them. */
  private static final int FEW = 4;

  private static final double KEPT = 0.3;

  static SharedNumbers of(Sample a, Sample b) {
    int[] some = a.numbers();
    int[] others = b.numbers();
    int met = 0;
    int j = 0;
    for (int number : some) {
      while (j < others.length && others[j] < number) {
        j++;
      }
      if (j < others.length && others[j] == number) {
        met++;
        j++;
      }
    }
    return new SharedNumbers(
        Math.min(some.length, others.length),
        met,
        clashing(a.numbersByContext(), b.numbersByContext()));
  }

  private static int clashing(long[] some, long[] others) {
    int count = 0;
    int j = 0;
    for (int i = 0; i < some.length; i++) {
      long context = some[i] >>> Integer.SIZE;
      while (j < others.length && others[j] >>> Integer.SIZE < context) {
        j++;
      }
      boolean same = false;
      boolean other = false;
      for (int k = j; k < others.length && others[k] >>> Integer.SIZE == context; k++) {
        same |= others[k] == some[i];
        other |= others[k] != some[i];
      }
      count += other && !same ? 1 : 0;
    }
    return count;
  }

  int unmet() {
    return fewer - met;
  }

  /** The same form filled in with other figures, such as a daily tally, is another story. */
  boolean contradict() {
    return fewer >= FEW && met < KEPT * fewer;
  }
}
