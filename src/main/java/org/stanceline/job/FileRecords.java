package org.stanceline.job;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.jspecify.annotations.Nullable;
import org.stanceline.crawl.CrawlOptions;
import org.stanceline.crawl.CrawlReader;
import org.stanceline.crawl.Outcome;
import org.stanceline.crawl.Reject;
import org.stanceline.pipeline.CrawlFile;
import org.stanceline.pipeline.Ingested;
import org.stanceline.pipeline.SharedData;

/** The records of some crawl files, one after the other, none held longer than it is asked for. */
final class FileRecords implements Iterator<Ingested> {
  private final Iterator<FilePart> parts;
  private final CrawlReader reader;
  private final List<String> fields;
  private final IngestedRecords records;
  private final Configuration settings;
  private @Nullable CrawlFile file;
  private @Nullable Closeable open;
  private Iterator<Numbered> outcomes = Collections.emptyIterator();

  /** What became of a record, and its number in the file, from 0. */
  record Numbered(long number, Outcome outcome) {}

  FileRecords(
      Iterator<FilePart> parts, CrawlOptions options, SharedData data, Configuration settings) {
    this.parts = parts;
    this.reader = CrawlReader.of(data.files(), options);
    this.fields = options.jsonFields().names();
    this.records = new IngestedRecords(data);
    this.settings = settings;
  }

  @Override
  public boolean hasNext() {
    while (!outcomes.hasNext()) {
      close();
      if (!parts.hasNext()) {
        return false;
      }
      open(parts.next());
    }
    return true;
  }

  @Override
  public Ingested next() {
    if (!hasNext() || file == null) {
      throw new NoSuchElementException();
    }
    Numbered next = outcomes.next();
    return records.of(file.crawlDate(), file.file(), next.number(), next.outcome());
  }

  private void open(FilePart part) {
    file = part.file();
    try {
      if (FilePart.isParquet(file.file())) {
        parquet(part);
      } else {
        Path path = new Path(URI.create(file.path()));
        InputStream in = path.getFileSystem(settings).open(path);
        open = in;
        outcomes = numbered(reader.read(file.file(), in, file.crawlDate()));
      }
    } catch (IOException e) {
      outcomes = rejected(file, "unreadable", Failures.sentence(e));
    }
  }

  private void parquet(FilePart part) {
    if (part.file().bytes() == 0) {
      outcomes = rejected(part.file(), Reject.EMPTY_FILE, "the file has no bytes");
      return;
    }
    try {
      ParquetRecords rows = ParquetRecords.open(part, reader, fields, settings);
      open = rows;
      outcomes = rows;
    } catch (DiskFailure e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      // Every part of the file fails so; the first one tells.
      outcomes =
          part.start() > 0
              ? Collections.emptyIterator()
              : rejected(part.file(), Reject.PARQUET_DAMAGED, Failures.sentence(e));
    }
  }

  private static Iterator<Numbered> rejected(CrawlFile file, String reason, String detail) {
    Reject reject = new Reject(file.file(), 0, reason, detail);
    return List.of(new Numbered(0, new Outcome.Rejected(reject))).iterator();
  }

  private static Iterator<Numbered> numbered(Iterator<Outcome> outcomes) {
    return new Iterator<>() {
      private long number;

      @Override
      public boolean hasNext() {
        return outcomes.hasNext();
      }

      @Override
      public Numbered next() {
        return new Numbered(number++, outcomes.next());
      }
    };
  }

  private void close() {
    if (open != null) {
      try {
        open.close();
      } catch (IOException e) {
        // It has been read to its end; nothing is lost.
        open = null;
      }
      open = null;
    }
  }
}
