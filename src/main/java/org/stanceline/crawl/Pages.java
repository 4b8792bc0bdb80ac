package org.stanceline.crawl;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** Takes pages apart. */
final class Pages {
  /** Stands in where a page's address is not known, for a parser that wants one. */
  private static final String NOWHERE = "http://unknown.invalid/";

  /** Labels and links are words as well; so many are a text, such as a list of results. */
  private static final int MANY_WORDS = 40;

  private final WrittenDates dates;

  Pages(WrittenDates dates) {
    this.dates = dates;
  }

  Draft draft(Raw.Html raw, Instant crawledAt) {
    String base = raw.url() == null ? NOWHERE : raw.url();
    Document page = HtmlCharset.parse(raw.bytes(), raw.contentType(), base);
    return draft(raw.offset(), raw.url(), page, crawledAt);
  }

  Draft draft(long offset, @Nullable String url, String html, Instant crawledAt) {
    return draft(offset, url, Jsoup.parse(html, url == null ? NOWHERE : url), crawledAt);
  }

  Optional<Instant> time(String text) {
    return Timestamps.parse(text).or(() -> dates.date(text).map(Timestamps::midnight));
  }

  private Draft draft(long offset, @Nullable String url, Document page, Instant crawledAt) {
    // Read before the page is cleaned for its text.
    PageMeta meta = new PageMeta(page, dates);
    Optional<String> title = meta.title();
    Optional<String> site = meta.siteName();
    List<String> credits = meta.credits();
    List<Published> published = meta.published();
    String address = address(url, meta);
    Optional<String> body = meta.articleBody();
    List<Block> blocks =
        MainText.of(page, address == null ? NOWHERE : address, title.orElse(page.title()));
    return new Draft(
        offset,
        address,
        site.orElse(null),
        title.orElse(null),
        lines(blocks, body),
        "\n\n",
        MANY_WORDS,
        credits,
        published,
        meta.language().orElse(null),
        crawledAt);
  }

  private static @Nullable String address(@Nullable String url, PageMeta meta) {
    Optional<String> declared = meta.canonical().or(meta::openGraphUrl);
    if (url == null || CanonicalUrl.host(url).isEmpty()) {
      return declared.filter(own -> CanonicalUrl.host(own).isPresent()).orElse(url);
    }
    return meta.canonical().map(own -> CanonicalUrl.of(url, own)).orElse(url);
  }

  /**
   * The text of the markup; or what the page gives to search engines, when the markup holds so much
   * less of it that a script must be meant to fill it in.
   */
  private static List<String> lines(List<Block> blocks, Optional<String> articleBody) {
    List<String> lines = blocks.stream().map(Block::text).toList();
    List<String> body =
        articleBody.stream()
            .flatMap(text -> Blocks.of(Jsoup.parse(text.replace("\n", "<br>"))).stream())
            .map(Block::text)
            .toList();
    return length(body) > 2 * length(lines) ? body : lines;
  }

  private static int length(List<String> lines) {
    return lines.stream().mapToInt(String::length).sum();
  }
}
