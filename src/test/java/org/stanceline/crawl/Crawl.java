package org.stanceline.crawl;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.stanceline.config.DataFiles;
import org.stanceline.text.Article;

/** A crawl of made-up files, and what was read of it. */
final class Crawl {
  static final LocalDate DAY = LocalDate.of(2022, 11, 20);

  static final String SENTENCE =
      "The government of Orvania refused on Tuesday to talk with its neighbours about the harbours.";

  private static final CrawlReader READER =
      CrawlReader.of(DataFiles.packaged(), CrawlOptions.defaults());

  private Crawl() {}

  static List<Outcome> read(String file, byte[] bytes) {
    return read(READER, file, bytes);
  }

  static List<Outcome> read(CrawlReader reader, String file, byte[] bytes) {
    List<Outcome> out = new ArrayList<>();
    reader.read(file, new ByteArrayInputStream(bytes), DAY).forEachRemaining(out::add);
    return out;
  }

  static List<Outcome> read(String file, String text) {
    return read(file, utf8(text));
  }

  static Article article(String file, String text) {
    List<Outcome> outcomes = read(file, text);
    if (outcomes.size() == 1 && outcomes.get(0) instanceof Outcome.Page page) {
      return page.article();
    }
    throw new AssertionError("not one article: " + outcomes);
  }

  static CrawlReader reader() {
    return READER;
  }

  static List<Article> articles(List<Outcome> outcomes) {
    return outcomes.stream()
        .filter(Outcome.Page.class::isInstance)
        .map(outcome -> ((Outcome.Page) outcome).article())
        .toList();
  }

  static List<Reject> rejects(List<Outcome> outcomes) {
    return outcomes.stream()
        .filter(Outcome.Rejected.class::isInstance)
        .map(outcome -> ((Outcome.Rejected) outcome).reject())
        .toList();
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static byte[] gzip(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  static byte[] join(byte[]... parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }

  /** Where material for comparison lies that is no part of the project; it may be missing. */
  static Path shared(String path) {
    return Path.of(System.getProperty("stanceline.shared", "../shared")).resolve(path);
  }

  static boolean has(String path) {
    return Files.exists(shared(path));
  }

  static boolean hasOddFiles() {
    return has("crawl/warc");
  }

  static boolean hasBenchmark() {
    return has("gold/external/article-extraction/ground-truth.json");
  }
}
