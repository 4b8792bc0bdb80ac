package org.stanceline.crawl;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article before the clues are weighed.
 *
 * @param lines of the text, with boilerplate still in it; joined by {@code between}
 * @param fewestWords so many words are a text though none of its lines is a sentence
 * @param credits names that may be an agency's
 * @param published times of publication, the most trusted first
 * @param lang what the page or row declares
 */
record Draft(
    long offset,
    @Nullable String url,
    @Nullable String outlet,
    @Nullable String title,
    List<String> lines,
    String between,
    int fewestWords,
    List<String> credits,
    List<Published> published,
    @Nullable String lang,
    Instant crawledAt) {
  Draft {
    lines = List.copyOf(lines);
    credits = List.copyOf(credits);
    published = List.copyOf(published);
  }
}
