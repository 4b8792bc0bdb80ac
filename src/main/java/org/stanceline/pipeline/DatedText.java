package org.stanceline.pipeline;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a fingerprint is made of. */
public record DatedText(
    LocalDate crawlDate,
    String articleId,
    String storyId,
    String lang,
    @Nullable String title,
    String text,
    @Nullable Instant publishedAt) {}
