package org.stanceline.story;

import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * What speaks for and against two articles being versions of one text.
 *
 * @param days between them, at least 0
 * @param length of the shorter text as a share of the longer one's, in three-word sequences
 */
record Evidence(
    boolean sameLanguage,
    long days,
    double length,
    SharedText text,
    SharedNames names,
    SharedNumbers numbers,
    SharedStems stems,
    SharedQuotations quotations) {

  static Evidence of(Sample a, Sample b, MarkWeights weights) {
    double some = a.article().shingles();
    double others = b.article().shingles();
    return new Evidence(
        a.article().lang().equals(b.article().lang()),
        Math.abs(ChronoUnit.DAYS.between(a.article().day(), b.article().day())),
        Math.min(some, others) / Math.max(1, Math.max(some, others)),
        SharedText.of(a, b),
        SharedNames.of(a, b, weights),
        SharedNumbers.of(a, b),
        SharedStems.of(a, b, weights),
        SharedQuotations.of(a, b));
  }

  /** In one line, for people. */
  String line() {
    return String.format(
        Locale.ROOT,
        "days %d, length %.2f, wording %.2f in %d quarters, names %.2f placed %.2f ordered %.2f,"
            + " numbers %d of %d clashing %d, stems %.2f placed %.2f news %.2f, quotations %s",
        days,
        length,
        text.share(),
        text.quarters(),
        names.contained(),
        names.placed(),
        names.ordered(),
        numbers.met(),
        numbers.fewer(),
        numbers.clashing(),
        stems.contained(),
        stems.placed(),
        stems.news(),
        quotations.both()
            ? String.format(Locale.ROOT, "%.2f exact %.2f", quotations.alike(), quotations.exact())
            : "unknown");
  }
}
