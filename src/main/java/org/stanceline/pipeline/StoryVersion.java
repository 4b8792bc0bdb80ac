package org.stanceline.pipeline;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.stanceline.story.NumberWords;
import org.stanceline.story.Version;

/** An article on its way to reconciliation. */
public record StoryVersion(
    String storyId,
    LocalDate crawlDate,
    String articleId,
    String lang,
    @Nullable String title,
    String text,
    @Nullable Instant publishedAt,
    double translationNoise) {
  /** By its wording: that is all which tells the translations of a story apart. */
  Version version() {
    DatedText dated = new DatedText(crawlDate, articleId, storyId, lang, title, text, publishedAt);
    return new Version(
        DatedFingerprint.of(dated, NumberWords.NONE).fingerprint(), translationNoise);
  }
}
