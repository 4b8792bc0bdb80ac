package org.stanceline.crawl;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.stanceline.config.DataFiles;
import org.stanceline.config.Problems;

/**
 * Reads the files of a crawl. Every record that claims to be a page or a text gives an article or a
 * reject; nothing is lost silently, and bad input never throws. Not thread-safe.
 */
public final class CrawlReader {
  private final CrawlOptions options;
  private final Drafts drafts;
  private final Articles articles;

  private CrawlReader(CrawlOptions options, Drafts drafts, Articles articles) {
    this.options = options;
    this.drafts = drafts;
    this.articles = articles;
  }

  /**
   * Makes a reader.
   *
   * @throws org.stanceline.config.ConfigurationException with every problem of the data files
   */
  public static CrawlReader of(DataFiles data, CrawlOptions options) {
    Problems problems = new Problems();
    Boilerplate boilerplate = Boilerplate.load(data, problems);
    Agencies agencies = Agencies.load(data, problems);
    WrittenDates dates = WrittenDates.of(DateLexicon.load(data, problems));
    problems.throwIfAny();
    return new CrawlReader(
        options,
        new Drafts(options.jsonFields(), new Pages(dates)),
        new Articles(boilerplate, agencies, dates, new LanguageGuess()));
  }

  /** Whether the name is that of a file that can be read: its format, plain or {@code .gz}. */
  public static boolean reads(String fileName) {
    return FileKind.of(fileName).isPresent();
  }

  /**
   * Reads a file record by record, as the iterator is asked.
   *
   * @param file its name, which tells the format, and stands in the rejects
   * @param in its bytes, as stored; not closed
   * @param crawlDate stands in for the time of fetching where a record does not tell it
   * @return throws {@link java.io.UncheckedIOException} when the bytes cannot be had, which is no
   *     fault of theirs
   */
  public Iterator<Outcome> read(String file, InputStream in, LocalDate crawlDate) {
    return new RawIterator(raws(file, Bytes.trusted(in)), raw -> outcome(file, raw, crawlDate));
  }

  /**
   * Reads one row of named values, such as a Parquet table gives.
   *
   * @param row number of the row, from 0, for a reject
   * @param fields values by the names of {@link CrawlOptions#jsonFields()}; others are ignored
   */
  public Outcome fields(String file, long row, Map<String, String> fields, LocalDate crawlDate) {
    long bytes = fields.values().stream().mapToLong(Bytes::utf8).sum();
    Raw raw =
        bytes > options.maxRecordBytes()
            ? Raw.bad(
                file,
                row,
                Reject.RECORD_TOO_LARGE,
                "fields of " + bytes + " bytes; at most " + options.maxRecordBytes())
            : new Raw.Fields(row, new TreeMap<>(fields));
    return outcome(file, raw, crawlDate);
  }

  private Raws raws(String file, InputStream in) {
    int limit = options.maxRecord();
    Optional<FileKind> kind = FileKind.of(file);
    if (kind.isEmpty()) {
      return Raws.of(Raw.bad(file, 0, Reject.FORMAT_UNKNOWN, FileKind.known()));
    }
    try {
      byte[] start = in.readNBytes(2);
      if (start.length == 0) {
        return Raws.of(Raw.bad(file, 0, Reject.EMPTY_FILE, "the file has no bytes"));
      }
      InputStream whole = new SequenceInputStream(new ByteArrayInputStream(start), in);
      return switch (kind.get()) {
        case WARC -> new WarcRaws(file, new WarcFrames(whole, start, limit), limit);
        case JSON_LINES -> new JsonRaws(file, Bytes.unpacked(whole), limit);
        case HTML -> Raws.of(WholeFile.page(file, Bytes.unpacked(whole), limit));
        case TEXT -> Raws.of(WholeFile.text(file, Bytes.unpacked(whole), limit));
      };
    } catch (IOException e) {
      return Raws.of(Raw.bad(file, 0, Bytes.reason(e), Bytes.detail(e)));
    }
  }

  private Outcome outcome(String file, Raw raw, LocalDate crawlDate) {
    if (raw instanceof Raw.Bad bad) {
      return new Outcome.Rejected(bad.reject());
    }
    try {
      return drafts
          .of(raw, Timestamps.midnight(crawlDate))
          .map(draft -> articles.of(file, draft))
          .orElseGet(() -> rejected(file, raw, Reject.JSON_NO_TEXT, noText()));
    } catch (RuntimeException | StackOverflowError e) {
      // The parsers of HTML are not ours, and a page can be nested or broken in any way.
      return rejected(file, raw, Reject.HTML_DAMAGED, e.toString());
    }
  }

  private String noText() {
    JsonFields names = options.jsonFields();
    return "has neither '" + names.text() + "' nor '" + names.html() + "'";
  }

  private static Outcome rejected(String file, Raw raw, String reason, String detail) {
    return new Outcome.Rejected(new Reject(file, raw.offset(), reason, detail));
  }
}
