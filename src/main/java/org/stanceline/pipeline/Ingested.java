package org.stanceline.pipeline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.stanceline.crawl.Reject;
import org.stanceline.text.Article;

/**
 * What became of a record of a crawl: an article or a reject.
 *
 * @param file path below the crawl folder
 * @param position number of the record in its file, from 0
 */
public record Ingested(
    LocalDate crawlDate,
    String file,
    long position,
    @Nullable Article article,
    @Nullable Reject reject) {}
