package org.stanceline.crawl;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stanceline.text.Article;

/** Weighs the clues of a draft, and makes an article of it or says why it is none. */
final class Articles {
  /** The web is no older. */
  private static final Instant FIRST_PAGE = Instant.parse("1990-01-01T00:00:00Z");

  /** A folder holds what was fetched on its date, in any time zone. */
  private static final Duration AHEAD = Duration.ofHours(38);

  /** A text with more than this share of broken characters is no text. */
  private static final double BROKEN = 0.1;

  /** Paragraphs among which a dateline is looked for. */
  private static final int FIRST_LINES = 4;

  private final Boilerplate boilerplate;
  private final Agencies agencies;
  private final WrittenDates dates;
  private final LanguageGuess languages;

  Articles(
      Boilerplate boilerplate, Agencies agencies, WrittenDates dates, LanguageGuess languages) {
    this.boilerplate = boilerplate;
    this.agencies = agencies;
    this.dates = dates;
    this.languages = languages;
  }

  Outcome of(String file, Draft draft) {
    List<String> lines = new ArrayList<>();
    for (String line : draft.lines()) {
      if (line.isBlank() || !boilerplate.holds(line)) {
        lines.add(line);
      }
    }
    String text = Lines.join(lines, draft.between());
    if (broken(text)) {
      return rejected(file, draft, Reject.NOT_UTF8, "most of the text cannot be decoded");
    }
    if (!hasText(lines, draft.fewestWords())) {
      return rejected(file, draft, Reject.NO_TEXT, "no sentence was found in it");
    }
    Optional<String> lang = languages.of(text, draft.lang());
    if (lang.isEmpty()) {
      return rejected(file, draft, Reject.LANGUAGE_UNKNOWN, "too short to tell its language");
    }
    return new Outcome.Page(article(file, draft, text, lang.get()));
  }

  private Article article(String file, Draft draft, String text, String lang) {
    String url = draft.url() == null ? file + "#" + draft.offset() : CanonicalUrl.of(draft.url());
    String id = Hash.sha256(url + "\n" + text).substring(0, 16);
    List<String> filled = draft.lines().stream().filter(line -> !line.isBlank()).toList();
    Optional<Published> published = published(draft, filled);
    return new Article(
        id,
        id,
        url,
        outlet(draft, url),
        agencies
            .of(text.lines().filter(line -> !line.isBlank()).toList(), draft.credits())
            .orElse(null),
        lang,
        draft.title(),
        text,
        published.map(Published::at).orElse(null),
        published.map(Published::from).orElse(null),
        draft.crawledAt(),
        0,
        Hash.sha256(text));
  }

  private static @Nullable String outlet(Draft draft, String url) {
    return draft.outlet() == null ? CanonicalUrl.host(url).orElse(null) : draft.outlet();
  }

  /** The most trusted clue that gives a possible time. */
  private Optional<Published> published(Draft draft, List<String> lines) {
    List<Published> clues = new ArrayList<>(draft.published());
    if (draft.url() != null) {
      add(clues, UrlDates.of(draft.url()), Published.URL);
    }
    LocalDate crawlDate = LocalDate.ofInstant(draft.crawledAt(), ZoneOffset.UTC);
    for (String line : lines.subList(0, Math.min(FIRST_LINES, lines.size()))) {
      add(clues, dates.dateline(line, crawlDate), Published.DATELINE);
    }
    Instant latest = draft.crawledAt().plus(AHEAD);
    return clues.stream()
        .filter(clue -> !clue.at().isBefore(FIRST_PAGE) && !clue.at().isAfter(latest))
        .findFirst();
  }

  private static void add(List<Published> clues, Optional<LocalDate> date, String from) {
    date.ifPresent(day -> clues.add(new Published(Timestamps.midnight(day), from)));
  }

  private static boolean hasText(List<String> lines, int fewestWords) {
    int words = 0;
    for (String line : lines) {
      if (!line.isBlank()) {
        Block block = new Block(line, 0, false, false);
        if (block.sentence()) {
          return true;
        }
        words += block.words();
      }
    }
    return words >= fewestWords;
  }

  private static boolean broken(String text) {
    long broken =
        text.chars().filter(c -> c == '\ufffd' || (c < ' ' && c != '\n' && c != '\t')).count();
    return broken > BROKEN * text.length();
  }

  private static Outcome rejected(String file, Draft draft, String reason, String detail) {
    return new Outcome.Rejected(new Reject(file, draft.offset(), reason, detail));
  }
}
