package org.stanceline.story;

import java.util.HashSet;
import java.util.Set;

/**
 * Verifies that two articles are versions of one text, and not two texts on one affair.
 *
 * <p>Both repeat names; a follow-up even repeats a paragraph of background word for word. What
 * tells them apart is that a version follows the course of the other text: what they share is
 * spread over it, and names and numbers come at about the same place.
 */
final class Resemblance {
  /** Quarters of the shorter text that must have something of the other's wording. */
  private static final int QUARTERS = 3;

  /** Share of the shorter text's wording that decides alone: editors drop and move paragraphs. */
  private static final double WORDING_ALONE = 0.6;

  /**
   * Share of names and numbers that decides where hardly a phrase is the same, as between two
   * translations made apart. On annotated copy, two texts on one affair reach 0.6, translations
   * mostly 0.7 to 1; the ones below have enough wording in common to be found by that.
   */
  private static final double MARKS_ALONE = 0.75;

  /** Different names and numbers that are then met, at the least. */
  private static final int DISTINCT_ALONE = 8;

  /** Quarters of the text that then have something of the other's wording, at the least. */
  private static final int QUARTERS_ALONE = 2;

  /** Of the longer text's length; a short item within a round-up is not a version of it. */
  private static final double LENGTH = 0.25;

  /** Fewer different marks may meet by chance, whatever their share. */
  private static final int DISTINCT = 5;

  /** With fewer numbers nothing is concluded from them. */
  private static final int FEW_NUMBERS = 4;

  private static final double NUMBERS_KEPT = 0.3;

  private final MarkWeights weights;
  private final StoryOptions options;

  Resemblance(MarkWeights weights, StoryOptions options) {
    this.weights = weights;
    this.options = options;
  }

  /** How alike two versions of one text are, in (0, 1]; 0 if they are none. */
  double between(Sample a, Sample b) {
    if (contradictInNumbers(a, b)) {
      return 0;
    }
    SharedMarks marks = SharedMarks.of(a, b, weights);
    if (!a.article().lang().equals(b.article().lang())) {
      boolean enough = marks.share() >= options.otherLanguage() && marks.distinct() >= DISTINCT;
      return enough ? marks.share() : 0;
    }
    SharedText text = SharedText.of(a, b);
    if (!similarInLength(a, b)) {
      return 0;
    }
    double sum = text.share() + marks.share();
    boolean inWording =
        text.quarters() >= QUARTERS
            && (text.share() >= WORDING_ALONE || sum >= options.sameLanguage());
    return inWording || translatedAnew(text, marks) ? sum / 2 : 0;
  }

  private static boolean translatedAnew(SharedText text, SharedMarks marks) {
    return marks.share() >= MARKS_ALONE
        && marks.distinct() >= DISTINCT_ALONE
        && text.quarters() >= QUARTERS_ALONE;
  }

  private static boolean similarInLength(Sample a, Sample b) {
    int some = a.article().shingles();
    int others = b.article().shingles();
    return Math.min(some, others) >= LENGTH * Math.max(some, others);
  }

  /** The same form filled in with other figures, such as a daily tally, is another story. */
  private static boolean contradictInNumbers(Sample a, Sample b) {
    Set<Integer> some = numbers(a);
    Set<Integer> others = numbers(b);
    int fewer = Math.min(some.size(), others.size());
    some.retainAll(others);
    return fewer >= FEW_NUMBERS && some.size() < NUMBERS_KEPT * fewer;
  }

  private static Set<Integer> numbers(Sample sample) {
    Set<Integer> codes = new HashSet<>();
    for (Mark mark : sample.marks()) {
      if (mark.isNumber()) {
        codes.add(mark.code());
      }
    }
    return codes;
  }
}
