package org.stanceline.job.evaluation;

import java.util.Locale;

/** What it takes to see that two articles are one story, by their versions and languages. */
public enum PairKind {
  /** One language, hardly a word changed: both are original, reprint or single. */
  REPRINT,
  /** One language, and one of the two is edited. */
  EDITED,
  /** One language in other words: one of the two is retranslated, or came from another language. */
  RETRANSLATED,
  /** Two languages, whatever the versions. */
  OTHER_LANGUAGE;

  /**
   * The kind of a pair. The harder of two versions decides: an edition and a new translation are of
   * the kind {@link #RETRANSLATED}. A single article counts as an original, so that a pair linked
   * wrongly has the kind of the link that it was taken for.
   */
  public static PairKind of(StoryArticle a, StoryArticle b) {
    if (!a.lang().equals(b.lang())) {
      return OTHER_LANGUAGE;
    }
    if (translated(a) || translated(b)) {
      return RETRANSLATED;
    }
    boolean edited = a.version() == StoryVersion.EDITED || b.version() == StoryVersion.EDITED;
    return edited ? EDITED : REPRINT;
  }

  /** As in the annotated files and the summary. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static boolean translated(StoryArticle article) {
    return article.version() == StoryVersion.RETRANSLATED
        || article.version() == StoryVersion.OTHER_LANGUAGE;
  }
}
