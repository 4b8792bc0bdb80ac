package org.stanceline.pipeline;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import org.stanceline.story.Fingerprint;
import org.stanceline.story.NumberWords;

/**
 * An article as linking sees it.
 *
 * @param storyId the story it is in, if it has been linked before
 */
public record DatedFingerprint(LocalDate crawlDate, String storyId, Fingerprint fingerprint) {
  static DatedFingerprint of(DatedText article, NumberWords numbers) {
    LocalDate day =
        article.publishedAt() == null
            ? article.crawlDate()
            : article.publishedAt().atZone(ZoneOffset.UTC).toLocalDate();
    Fingerprint fingerprint =
        Fingerprint.of(
            article.articleId(),
            article.lang(),
            day,
            Objects.requireNonNullElse(article.title(), ""),
            article.text(),
            numbers);
    return new DatedFingerprint(article.crawlDate(), article.storyId(), fingerprint);
  }

  String articleId() {
    return fingerprint.articleId();
  }
}
