package org.stanceline.crawl;

import java.time.Instant;

/**
 * A time of publication.
 *
 * @param from the clue that gave it, as in the column {@code published_from}
 */
record Published(Instant at, String from) {
  static final String FIELD = "field";
  static final String JSON_LD = "json-ld";
  static final String META = "meta";
  static final String TIME = "time";
  static final String URL = "url";
  static final String DATELINE = "dateline";
}
