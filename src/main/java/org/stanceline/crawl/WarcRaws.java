package org.stanceline.crawl;

import java.io.IOException;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.WarcRecord;

/**
 * The pages and texts in the records of a WARC, WET or ARC file. Requests, metadata, revisits,
 * redirects, errors, pictures and the like are no pages and leave no trace.
 */
final class WarcRaws implements Raws {
  private static final int OK = 200;

  private final String file;
  private final WarcFrames frames;
  private final int limit;
  private boolean any;

  WarcRaws(String file, WarcFrames frames, int limit) {
    this.file = file;
    this.frames = frames;
    this.limit = limit;
  }

  @Override
  public Optional<Raw> next() {
    for (Optional<WarcFrame> frame = frames.next(); frame.isPresent(); frame = frames.next()) {
      any = true;
      Optional<Raw> raw = of(frame.get());
      if (raw.isPresent()) {
        return raw;
      }
    }
    if (any) {
      return Optional.empty();
    }
    any = true;
    return Optional.of(Raw.bad(file, 0, Reject.EMPTY_FILE, "the file holds no record"));
  }

  /** What a frame holds; empty when it is no page. */
  private Optional<Raw> of(WarcFrame frame) {
    if (frame instanceof WarcFrame.Damaged damaged) {
      return Optional.of(Raw.bad(file, damaged.offset(), damaged.reason(), damaged.detail()));
    }
    WarcFrame.Whole whole = (WarcFrame.Whole) frame;
    String type = whole.header().type().toLowerCase(Locale.ROOT);
    String content = whole.header().headers().first("Content-Type").orElse("").trim();
    boolean http = type.equals("response") && content.startsWith("application/http");
    boolean html = type.equals("resource") && html(content);
    boolean text = type.equals("conversion") && content.startsWith("text/plain");
    if (!http && !html && !text) {
      return Optional.empty();
    }
    if (whole.block() == null) {
      return Optional.of(tooLarge(whole.offset()));
    }
    if (http) {
      return response(whole, whole.block());
    }
    return Optional.of(html ? page(whole, whole.block(), content) : text(whole, whole.block()));
  }

  private Optional<Raw> response(WarcFrame.Whole whole, byte[] block) {
    HttpPage http;
    try {
      http = HttpPage.parse(block, limit);
    } catch (IOException | RuntimeException e) {
      return Optional.of(Raw.bad(file, whole.offset(), Reject.HTTP_DAMAGED, Bytes.detail(e)));
    }
    if (http.status() != OK || !html(http.contentType())) {
      return Optional.empty();
    }
    if (http.body().length > limit) {
      return Optional.of(tooLarge(whole.offset()));
    }
    return Optional.of(page(whole, http.body(), http.contentType()));
  }

  private Raw page(WarcFrame.Whole whole, byte[] body, @Nullable String contentType) {
    return new Raw.Html(whole.offset(), url(whole), body, contentType, date(whole.header()));
  }

  private Raw text(WarcFrame.Whole whole, byte[] body) {
    return Charsets.strictUtf8(body)
        .<Raw>map(text -> new Raw.Text(whole.offset(), url(whole), text, date(whole.header())))
        .orElseGet(() -> Charsets.notUtf8(file, whole.offset()));
  }

  private Raw tooLarge(long offset) {
    return Raw.bad(file, offset, Reject.RECORD_TOO_LARGE, "larger than " + limit + " bytes");
  }

  /** Whether a media type is that of a page; a server that gives none most often means one. */
  private static boolean html(@Nullable String contentType) {
    String type = contentType == null ? "" : contentType.toLowerCase(Locale.ROOT).trim();
    return type.isEmpty()
        || type.startsWith("text/html")
        || type.startsWith("application/xhtml+xml");
  }

  private static @Nullable String url(WarcFrame.Whole whole) {
    // Wget writes the URL in angle brackets, as a draft of the standard had it.
    return whole
        .header()
        .headers()
        .first("WARC-Target-URI")
        .map(url -> url.replaceAll("^<|>$", ""))
        .orElse(null);
  }

  private static @Nullable Instant date(WarcRecord header) {
    try {
      return header.date();
    } catch (RuntimeException e) {
      // Missing or no date: the day of the crawl serves.
      return null;
    }
  }
}
