package org.stanceline.crawl;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.stanceline.text.Folding;

/** What a page says of itself beside its text. Must be read before the page is cleaned. */
final class PageMeta {
  /** Names of meta tags for the time of publication, the standard ones first. */
  private static final List<String> PUBLISHED =
      List.of(
          "article:published_time",
          "og:article:published_time",
          "og:published_time",
          "datepublished",
          "date_published",
          "dcterms.issued",
          "dcterms.created",
          "dcterms.date",
          "dc.date.issued",
          "dc.date.created",
          "dc.date",
          "pubdate",
          "publishdate",
          "publish-date",
          "publish_date",
          "publication_date",
          "parsely-pub-date",
          "sailthru.date",
          "cxenseparse:recs:publishtime",
          "article.published",
          "date");

  private static final String BYLINES =
      "[rel=author],[itemprop=author],[class*=byline],[class*=author],[class*=agency]";

  /** A longer text in a byline is no name, in units. */
  private static final int LONGEST_NAME = 60;

  private final Document page;
  private final List<Element> metas;
  private final JsonLd jsonLd;
  private final WrittenDates dates;

  PageMeta(Document page, WrittenDates dates) {
    this.page = page;
    this.metas = page.select("meta[content]");
    this.jsonLd = JsonLd.of(page);
    this.dates = dates;
  }

  /** The title without the name of the site. */
  Optional<String> title() {
    Optional<String> given = jsonLd.text("headline").or(() -> meta("og:title"));
    Optional<String> heading =
        Optional.of(page.select("h1"))
            .filter(headings -> headings.size() == 1)
            .map(headings -> headings.get(0).text());
    return Stream.of(given, meta("twitter:title"), heading, Optional.of(page.title()))
        .flatMap(Optional::stream)
        .map(title -> withoutSite(Whitespace.plain(Parser.unescapeEntities(title, false))))
        .filter(title -> !title.isEmpty())
        .findFirst();
  }

  /** The name under which the page appears: that of the site, else of its publisher. */
  Optional<String> siteName() {
    return meta("og:site_name")
        .or(jsonLd::site)
        .or(() -> jsonLd.text("publisher"))
        .map(name -> Whitespace.plain(Parser.unescapeEntities(name, false)))
        .filter(name -> !name.isEmpty());
  }

  Optional<String> canonical() {
    return Optional.ofNullable(page.selectFirst("link[rel=canonical][href]"))
        .map(link -> link.absUrl("href"))
        .filter(url -> !url.isEmpty());
  }

  /** The article's address as given to social networks. */
  Optional<String> openGraphUrl() {
    return meta("og:url");
  }

  Optional<String> language() {
    return Optional.ofNullable(page.selectFirst("html[lang]"))
        .map(html -> html.attr("lang"))
        .filter(lang -> !lang.isBlank());
  }

  /** The text as the page gives it to search engines. */
  Optional<String> articleBody() {
    return jsonLd.text("articleBody");
  }

  /** Names that may be an agency's. */
  List<String> credits() {
    List<String> credits = new ArrayList<>(jsonLd.credits());
    meta("author").ifPresent(credits::add);
    meta("article:author").ifPresent(credits::add);
    for (Element byline : page.select(BYLINES)) {
      String text = byline.text();
      if (!text.isBlank() && text.length() <= LONGEST_NAME) {
        credits.add(text);
      }
    }
    return credits;
  }

  /** Times of publication, the most trusted first. */
  List<Published> published() {
    List<Published> found = new ArrayList<>();
    jsonLd
        .text("datePublished")
        .or(() -> jsonLd.text("dateCreated"))
        .flatMap(this::time)
        .ifPresent(at -> found.add(new Published(at, Published.JSON_LD)));
    PUBLISHED.stream()
        .flatMap(name -> meta(name).stream())
        .flatMap(text -> time(text).stream())
        .forEach(at -> found.add(new Published(at, Published.META)));
    for (Element time : page.select("time[datetime],[itemprop=datePublished],time")) {
      String text =
          Stream.of(time.attr("datetime"), time.attr("content"), time.text())
              .filter(value -> !value.isBlank())
              .findFirst()
              .orElse("");
      time(text).ifPresent(at -> found.add(new Published(at, Published.TIME)));
    }
    return found;
  }

  private Optional<Instant> time(String text) {
    return Timestamps.parse(text).or(() -> dates.date(text).map(Timestamps::midnight));
  }

  private Optional<String> meta(String name) {
    for (Element meta : metas) {
      if ((meta.attr("name").equalsIgnoreCase(name)
              || meta.attr("property").equalsIgnoreCase(name)
              || meta.attr("itemprop").equalsIgnoreCase(name))
          && !meta.attr("content").isBlank()) {
        return Optional.of(meta.attr("content").strip());
      }
    }
    return Optional.empty();
  }

  /**
   * Cuts " | The Orvanian Post" off a title, when the end is the site's name or that of its host.
   */
  private String withoutSite(String title) {
    int cut = Math.max(title.lastIndexOf(" | "), title.lastIndexOf(" - "));
    cut = Math.max(cut, Math.max(title.lastIndexOf(" – "), title.lastIndexOf(" — ")));
    if (cut <= 0) {
      return title;
    }
    String end = letters(title.substring(cut + 3));
    String site = letters(siteName().orElse(""));
    String host = letters(CanonicalUrl.host(page.baseUri()).orElse(""));
    boolean named = !end.isEmpty() && (end.equals(site) || host.startsWith(end));
    return named ? title.substring(0, cut) : title;
  }

  private static String letters(String text) {
    return Folding.fold(text).replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
