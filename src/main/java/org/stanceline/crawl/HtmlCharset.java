package org.stanceline.crawl;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** Parses a page in the encoding that its server, or the page, declares; in UTF-8 otherwise. */
final class HtmlCharset {
  private static final Pattern CHARSET =
      Pattern.compile("charset\\s*=\\s*[\"']?([\\w.:-]+)", Pattern.CASE_INSENSITIVE);

  /** What browsers read for ISO-8859-1, and for Western pages that declare none (WHATWG). */
  private static final String WESTERN = "windows-1252";

  private HtmlCharset() {}

  /** The page; what its encoding does not explain becomes U+FFFD. */
  static Document parse(byte[] bytes, @Nullable String contentType, String url) {
    String declared = declared(contentType).orElse(null);
    Document page = decode(bytes, url, declared);
    boolean silent = declared == null && page.selectFirst("meta[charset],meta[http-equiv]") == null;
    boolean latin1 = page.charset().equals(StandardCharsets.ISO_8859_1);
    return latin1 || (silent && mostlyBroken(page)) ? decode(bytes, url, WESTERN) : page;
  }

  private static Document decode(byte[] bytes, String url, @Nullable String charset) {
    try {
      return Jsoup.parse(new ByteArrayInputStream(bytes), charset, url);
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory failed", e);
    }
  }

  private static Optional<String> declared(@Nullable String contentType) {
    Matcher matcher = CHARSET.matcher(contentType == null ? "" : contentType);
    try {
      return matcher.find() && Charset.isSupported(matcher.group(1))
          ? Optional.of(matcher.group(1))
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Whether most of what is not ASCII could not be decoded: the page is in another encoding. */
  private static boolean mostlyBroken(Document page) {
    String text = page.text();
    long broken = text.chars().filter(c -> c == '\ufffd').count();
    long other = text.chars().filter(c -> c >= 128 && c != '\ufffd').count();
    return broken > other;
  }
}
