package org.stanceline.story;

/**
 * Verifies that two articles are versions of one text, and not two texts on one affair.
 *
 * <p>Both repeat names; a follow-up even repeats a paragraph of background word for word. What
 * tells them apart is how much of the evidence agrees at once: a version has the wording of the
 * other text or follows its course, and has its numbers and its quotations. Three weighted sums of
 * {@link Evidence} judge this: for editions, for translations made anew in one language, and for
 * two languages. More days between two articles ask for more resemblance.
 *
 * <p>The weights are logistic regressions (D. Hosmer and S. Lemeshow, "Applied Logistic
 * Regression", 1989) over the pairs of two annotated sets on different affairs, alone and among
 * 3,000 other articles; rounded, and the constant moved to the middle between the least sure
 * version and the surest follow-up. The README tells how weights of one set do on the other.
 * Evidence that is unknown, such as the quotations of a text without any, weighs as much as half of
 * it being there.
 */
final class Resemblance {
  /** Of a pair that can be no versions; below every sum that leaves a doubt. */
  static final double NONE = -10;

  /** Of the longer text's length; a short item within a round-up is not a version of it. */
  private static final double LENGTH = 0.25;

  /** More numbers that the other text lacks say no more. */
  private static final double MOST_UNMET = 3;

  private static final double MOST_CLASHING = 2;

  /** Quotations of two texts on different matters are about as alike as this by chance. */
  private static final double ALIKE_UNKNOWN = 0.6;

  private static final double UNKNOWN = 0.5;

  private final MarkWeights weights;

  Resemblance(MarkWeights weights) {
    this.weights = weights;
  }

  Evidence evidence(Sample a, Sample b) {
    return Evidence.of(a, b, weights);
  }

  /** Above 0 for versions of one text, the higher the surer; at least {@link #NONE}. */
  double between(Sample a, Sample b) {
    return of(evidence(a, b));
  }

  static double of(Evidence e) {
    double sum;
    if (e.numbers().contradict()) {
      sum = NONE;
    } else if (!e.sameLanguage()) {
      sum = otherLanguage(e);
    } else {
      sum = e.length() < LENGTH ? NONE : Math.max(edition(e), translation(e));
    }
    return Math.max(NONE, sum);
  }

  /**
   * Copy that an editor has cut, moved and added to: its wording and its quotations are kept. Text
   * without stems, in a script that has no spaces or of the shortest words, is judged by its
   * wording.
   */
  static double edition(Evidence e) {
    return -5.2
        + 2.8 * e.text().share()
        + 2.1 * Math.max(e.text().share(), e.stems().contained())
        + 2.4 * Math.max(e.text().share(), e.stems().news())
        + 3.2 * (e.quotations().both() ? e.quotations().exact() : UNKNOWN)
        + 0.6 * met(e)
        - 2.15 * unmet(e)
        - 2.35 * clashing(e)
        - 0.15 * e.days();
  }

  /** Other words for the same things in the same order. */
  static double translation(Evidence e) {
    return -7.45
        + 3.0 * Math.min(1, 1.5 * e.stems().placed())
        + 3.2 * e.names().placed()
        + 1.3 * e.names().ordered()
        + 1.15 * alike(e)
        + 2.35 * met(e)
        - 3.6 * unmet(e)
        - 1.4 * clashing(e)
        - 0.095 * e.days();
  }

  /** As a translation; a third of the words are cognates at the most. */
  static double otherLanguage(Evidence e) {
    return -6.9
        + 2.35 * Math.min(1, 3 * e.stems().placed())
        + 3.1 * e.names().placed()
        + 2.4 * e.names().ordered()
        + 0.95 * alike(e)
        + 2.3 * met(e)
        - 3.15 * unmet(e)
        - 0.14 * e.days();
  }

  private static double alike(Evidence e) {
    return e.quotations().both() ? e.quotations().alike() : ALIKE_UNKNOWN;
  }

  private static double met(Evidence e) {
    SharedNumbers numbers = e.numbers();
    return numbers.fewer() == 0 ? UNKNOWN : (double) numbers.met() / numbers.fewer();
  }

  private static double unmet(Evidence e) {
    return Math.min(1, e.numbers().unmet() / MOST_UNMET);
  }

  private static double clashing(Evidence e) {
    return Math.min(1, e.numbers().clashing() / MOST_CLASHING);
  }
}
