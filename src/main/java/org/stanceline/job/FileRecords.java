package org.stanceline.job;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.jspecify.annotations.Nullable;
import org.stanceline.crawl.CrawlReader;
import org.stanceline.crawl.Outcome;
import org.stanceline.crawl.Reject;
import org.stanceline.pipeline.CrawlFile;
import org.stanceline.pipeline.Ingested;
import org.stanceline.pipeline.SharedData;

/** The records of some crawl files, one after the other, none held longer than it is asked for. */
final class FileRecords implements Iterator<Ingested> {
  private final Iterator<CrawlFile> files;
  private final CrawlReader reader;
  private final IngestedRecords records;
  private final Configuration settings;
  private @Nullable CrawlFile file;
  private @Nullable InputStream open;
  private Iterator<Outcome> outcomes = java.util.Collections.emptyIterator();
  private long position;

  FileRecords(
      Iterator<CrawlFile> files, CrawlReader reader, SharedData data, Configuration settings) {
    this.files = files;
    this.reader = reader;
    this.records = new IngestedRecords(data);
    this.settings = settings;
  }

  @Override
  public boolean hasNext() {
    while (!outcomes.hasNext()) {
      close();
      if (!files.hasNext()) {
        return false;
      }
      open(files.next());
    }
    return true;
  }

  @Override
  public Ingested next() {
    if (!hasNext() || file == null) {
      throw new NoSuchElementException();
    }
    return records.of(file.crawlDate(), file.file(), position++, outcomes.next());
  }

  private void open(CrawlFile next) {
    file = next;
    position = 0;
    try {
      Path path = new Path(java.net.URI.create(next.path()));
      open = path.getFileSystem(settings).open(path);
      outcomes = reader.read(next.file(), open, next.crawlDate());
    } catch (IOException e) {
      Reject reject = new Reject(next.file(), 0, "unreadable", Failures.sentence(e));
      outcomes = java.util.List.<Outcome>of(new Outcome.Rejected(reject)).iterator();
    }
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
