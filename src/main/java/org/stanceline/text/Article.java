package org.stanceline.text;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One fetched page after extraction: a row of the table {@code articles}.
 *
 * @param articleId 16 hexadecimal digits from the canonical URL and the text; the same page gives
 *     the same id in every run
 * @param storyId id of the piece of wire copy that the article carries
 * @param url canonical URL, or the file and offset where there was none
 * @param outlet who published it: the name of the site or of its publisher, else the host without
 *     {@code www.}
 * @param agency wire agency named by dateline or credit
 * @param lang ISO 639-1 code
 * @param text the text as extracted: lines of the page joined by newlines, not mended, so that
 *     offsets of evidence point into what was published
 * @param publishedAt time of publication; null where no clue gave it
 * @param publishedFrom the clue that gave it
 * @param translationNoise mended translation artefacts per 100 words, 0 for none
 * @param contentSha256 of the text, as UTF-8
 */
public record Article(
    String articleId,
    String storyId,
    String url,
    @Nullable String outlet,
    @Nullable String agency,
    String lang,
    @Nullable String title,
    String text,
    @Nullable Instant publishedAt,
    @Nullable String publishedFrom,
    @Nullable Instant crawledAt,
    double translationNoise,
    String contentSha256) {}
