package org.stanceline.crawl;

import java.io.Serializable;

/**
 * Names of the fields of a row. A row needs {@code text} or {@code html}; the text wins when it has
 * both.
 *
 * @param published ISO 8601 date or time, RFC 1123 time, or seconds or milliseconds since 1970
 */
public record JsonFields(
    String url,
    String title,
    String text,
    String html,
    String published,
    String lang,
    String outlet)
    implements Serializable {
  /** {@code url}, {@code title}, {@code text}, and so on. */
  public static JsonFields defaults() {
    return new JsonFields("url", "title", "text", "html", "published", "lang", "outlet");
  }
}
