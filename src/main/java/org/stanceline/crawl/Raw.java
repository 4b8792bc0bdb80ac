package org.stanceline.crawl;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A record as it was found in a file, before it is looked into. */
sealed interface Raw {
  long offset();

  /**
   * A page.
   *
   * @param url where it was fetched, if the file tells
   * @param contentType as the server declared it
   * @param crawledAt when it was fetched, if the file tells
   */
  @SuppressWarnings("ArrayRecordComponent") // Passed on once, never compared.
  record Html(
      long offset,
      @Nullable String url,
      byte[] bytes,
      @Nullable String contentType,
      @Nullable Instant crawledAt)
      implements Raw {}

  /** A text that somebody has already cut out of its page. */
  record Text(long offset, @Nullable String url, String text, @Nullable Instant crawledAt)
      implements Raw {}

  /** A row of named values. */
  record Fields(long offset, Map<String, String> values) implements Raw {}

  /** What could not be read. */
  record Bad(Reject reject) implements Raw {
    @Override
    public long offset() {
      return reject.offset();
    }
  }

  static Bad bad(String file, long offset, String reason, String detail) {
    return new Bad(new Reject(file, offset, reason, detail));
  }
}
