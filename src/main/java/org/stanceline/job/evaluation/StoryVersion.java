package org.stanceline.job.evaluation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an annotated article is among those of its story. */
public enum StoryVersion {
  ORIGINAL,
  /** The same words, perhaps with other typography, a cut end or a notice. */
  REPRINT,
  /** Cut, moved and added to by an editor. */
  EDITED,
  /** The same copy in other words of one language. */
  RETRANSLATED,
  OTHER_LANGUAGE,
  /** The only article of its story, often a follow-up to another one: a hard negative. */
  SINGLE;

  /** As in the annotated files: lower case, with hyphens. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The version with a label. */
  public static Optional<StoryVersion> of(String label) {
    return Arrays.stream(values()).filter(version -> version.label().equals(label)).findFirst();
  }
}
