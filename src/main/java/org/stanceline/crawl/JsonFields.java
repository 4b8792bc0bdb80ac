package org.stanceline.crawl;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

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
  /** What a row may tell, and the usual names of it. */
  public static final List<String> FIELDS =
      List.of("url", "title", "text", "html", "published", "lang", "outlet");

  /** {@code url}, {@code title}, {@code text}, and so on. */
  public static JsonFields defaults() {
    return of(Map.of());
  }

  /**
   * The usual names, but for some.
   *
   * @param names by one of {@link #FIELDS}; others are ignored
   */
  public static JsonFields of(Map<String, String> names) {
    return new JsonFields(
        name(names, "url"),
        name(names, "title"),
        name(names, "text"),
        name(names, "html"),
        name(names, "published"),
        name(names, "lang"),
        name(names, "outlet"));
  }

  /** The names, in the order of {@link #FIELDS}. */
  public List<String> names() {
    return List.of(url, title, text, html, published, lang, outlet);
  }

  private static String name(Map<String, String> names, String field) {
    return names.getOrDefault(field, field);
  }
}
