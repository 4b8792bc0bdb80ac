package org.stanceline.crawl;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes records apart into drafts of articles. */
final class Drafts {
  /** Somebody has cut the text out: it need not close like a sentence. */
  private static final int FEW_WORDS = 4;

  private final JsonFields names;
  private final Pages pages;

  Drafts(JsonFields names, Pages pages) {
    this.names = names;
    this.pages = pages;
  }

  /**
   * The draft of a record; empty for a row that has neither a text nor a page.
   *
   * @param crawlDay when it was fetched, if the record does not tell
   */
  Optional<Draft> of(Raw raw, Instant crawlDay) {
    if (raw instanceof Raw.Fields row) {
      return row(row, crawlDay);
    }
    if (raw instanceof Raw.Html page) {
      return Optional.of(pages.draft(page, page.crawledAt() == null ? crawlDay : page.crawledAt()));
    }
    return raw instanceof Raw.Text text ? Optional.of(text(text, crawlDay)) : Optional.empty();
  }

  private Draft text(Raw.Text raw, Instant crawlDay) {
    List<String> lines = Lines.of(raw.text());
    Instant crawledAt = raw.crawledAt() == null ? crawlDay : raw.crawledAt();
    return new Draft(
        raw.offset(),
        raw.url(),
        null,
        Lines.title(lines).orElse(null),
        lines,
        "\n",
        FEW_WORDS,
        List.of(),
        List.of(),
        null,
        crawledAt);
  }

  private Optional<Draft> row(Raw.Fields raw, Instant crawlDay) {
    Map<String, String> values = raw.values();
    String url = value(values, names.url());
    String text = value(values, names.text());
    if (text != null) {
      return Optional.of(
          given(text(new Raw.Text(raw.offset(), url, text, crawlDay), crawlDay), values));
    }
    String html = value(values, names.html());
    return html == null
        ? Optional.empty()
        : Optional.of(given(pages.draft(raw.offset(), url, html, crawlDay), values));
  }

  /** What the row says goes before what its text or page lets guess. */
  private Draft given(Draft draft, Map<String, String> values) {
    List<Published> published = new ArrayList<>(draft.published());
    Optional.ofNullable(value(values, names.published()))
        .flatMap(pages::time)
        .ifPresent(at -> published.add(0, new Published(at, Published.FIELD)));
    String outlet = value(values, names.outlet());
    String title = value(values, names.title());
    String lang = value(values, names.lang());
    return new Draft(
        draft.offset(),
        draft.url(),
        outlet == null ? draft.outlet() : outlet,
        title == null ? draft.title() : title,
        draft.lines(),
        draft.between(),
        draft.fewestWords(),
        draft.credits(),
        published,
        lang == null ? draft.lang() : lang,
        draft.crawledAt());
  }

  private static @Nullable String value(Map<String, String> values, String name) {
    String value = values.get(name);
    return value == null || value.isBlank() ? null : value;
  }
}
