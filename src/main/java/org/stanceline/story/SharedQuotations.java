package org.stanceline.story;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How well the quotations of two texts agree.
 *
 * @param both whether both texts have some; otherwise nothing is known, and the rest is 0
 * @param alike how far they agree in number, order and length; in [0, 1]
 * @param exact share of those of the text that has fewer which the other has word for word; in [0,
 *     1]
 */
record SharedQuotations(boolean both, double alike, double exact) {
  /** A quotation more than about twice as long (e to this power) is another one. */
  private static final double LENGTHS = 0.8;

  static SharedQuotations of(Sample a, Sample b) {
    List<Quotation> some = a.quotations();
    List<Quotation> others = b.quotations();
    if (some.isEmpty() || others.isEmpty()) {
      return new SharedQuotations(false, 0, 0);
    }
    Set<Integer> words = new HashSet<>();
    some.forEach(quotation -> words.add(quotation.hash()));
    long exact = others.stream().map(Quotation::hash).distinct().filter(words::contains).count();
    return new SharedQuotations(
        true,
        2 * inOrder(some, others) / (some.size() + others.size()),
        (double) exact / Math.min(some.size(), others.size()));
  }

  private static double inOrder(List<Quotation> some, List<Quotation> others) {
    double[] best = new double[others.size() + 1];
    for (Quotation quotation : some) {
      double before = 0;
      for (int j = 0; j < others.size(); j++) {
        double above = best[j + 1];
        double both = before + alike(quotation, others.get(j));
        best[j + 1] = Math.max(both, Math.max(above, best[j]));
        before = above;
      }
    }
    return best[others.size()];
  }

  private static double alike(Quotation a, Quotation b) {
    double ratio = Math.abs(Math.log((a.words() + 1.0) / (b.words() + 1.0)));
    return Math.max(0, 1 - ratio / LENGTHS);
  }
}
