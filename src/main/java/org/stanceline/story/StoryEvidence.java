package org.stanceline.story;

import java.util.Collection;
import java.util.Locale;

/** Tells people what speaks for and against articles being one story. */
public final class StoryEvidence {
  private final Resemblance resemblance;
  private final StoryOptions options;

  /**
   * For articles among others.
   *
   * @param among what names are weighed by
   */
  public StoryEvidence(Collection<Fingerprint> among, StoryOptions options) {
    this.resemblance = new Resemblance(MarkWeights.of(StoryLinker.texts(among)));
    this.options = options;
  }

  /** One line: the sum against what is needed, and what it comes from. */
  public String between(Fingerprint a, Fingerprint b) {
    Evidence evidence = resemblance.evidence(Sample.of(a), Sample.of(b));
    return String.format(
        Locale.ROOT,
        "%+.2f (needs more than %.2f): %s",
        Resemblance.of(evidence),
        options.least(),
        evidence.line());
  }
}
