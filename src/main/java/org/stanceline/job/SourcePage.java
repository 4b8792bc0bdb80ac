package org.stanceline.job;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * An HTML page of the sample crawl, as its author wrote it.
 *
 * @param path where the page is kept, for messages
 * @param url address the page claims to have been fetched from
 * @param html the page, byte for byte
 * @param fetched time of the pretended fetch; follows from the crawl date, never from the clock
 */
record SourcePage(Path path, String url, String html, Instant fetched) {

  /** Pages are fetched from 06:00 UTC, one a minute, so that records differ in their dates. */
  private static final int FIRST_HOUR = 6;

  /**
   * Reads a page.
   *
   * @param position of the page among those of its file, from 0
   * @throws IllegalArgumentException if the page names no address of its own
   */
  static SourcePage read(Path path, LocalDate crawlDate, int position) throws IOException {
    String html = Files.readString(path, StandardCharsets.UTF_8);
    Instant fetched =
        crawlDate.atTime(FIRST_HOUR, 0).plusMinutes(position).toInstant(ZoneOffset.UTC);
    Document page = Jsoup.parse(html);
    return new SourcePage(
        path, attribute(path, page, "link[rel=canonical]", "href"), html, fetched);
  }

  byte[] bytes() {
    return html.getBytes(StandardCharsets.UTF_8);
  }

  /** Id of the page's record in a file: follows from both, so a rewritten file has the same ids. */
  UUID recordId(String file) {
    return UUID.nameUUIDFromBytes(
        (file + " " + fetched + " " + url).getBytes(StandardCharsets.UTF_8));
  }

  /** The page as a feed would deliver it; the order of keys is that of the columns. */
  Map<String, String> fields() {
    Document page = Jsoup.parse(html);
    Map<String, String> out = new LinkedHashMap<>();
    out.put("url", url);
    out.put("title", text(page, "h1"));
    out.put("text", paragraphs(page));
    out.put("published", published(page).toString());
    out.put("lang", attribute(path, page, "html", "lang"));
    out.put("outlet", attribute(path, page, "meta[property=og:site_name]", "content"));
    return out;
  }

  /** All the words a reader sees, a line each for what a browser shows as a line: menus too. */
  String visibleText() {
    return Jsoup.parse(html).select("title, li, h1, h2, h3, p, time, button").stream()
        .map(Element::text)
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  private String paragraphs(Document page) {
    List<Element> paragraphs = page.select("article p");
    if (paragraphs.isEmpty()) {
      throw new IllegalArgumentException(
          path + ": has no <p> within <article>; the text of a feed is taken from there");
    }
    // Spaces are kept as written: doubled ones are part of what the sample shows.
    return paragraphs.stream().map(p -> p.wholeText().strip()).collect(Collectors.joining("\n\n"));
  }

  private Instant published(Document page) {
    String time = attribute(path, page, "meta[property=article:published_time]", "content");
    try {
      return OffsetDateTime.parse(time).toInstant();
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(
          path + ": '" + time + "' is no time such as 2026-01-05T18:20:00+01:00", e);
    }
  }

  private String text(Document page, String query) {
    Element element = page.selectFirst(query);
    if (element == null) {
      throw new IllegalArgumentException(path + ": lacks <" + query + ">; add it");
    }
    return element.text();
  }

  private static String attribute(Path path, Document page, String query, String name) {
    Element element = page.selectFirst(query);
    if (element == null || element.attr(name).isBlank()) {
      throw new IllegalArgumentException(
          path + ": lacks " + query + " with '" + name + "'; add it");
    }
    return element.attr(name);
  }
}
