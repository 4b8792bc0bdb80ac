package org.stanceline.job;

import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.CharacterCodingException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.HadoopReadOptions;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.convert.GroupRecordConverter;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.metadata.BlockMetaData;
import org.apache.parquet.io.ColumnIOFactory;
import org.apache.parquet.io.RecordReader;
import org.apache.parquet.schema.MessageType;
import org.jspecify.annotations.Nullable;
import org.stanceline.crawl.CrawlReader;
import org.stanceline.crawl.Outcome;
import org.stanceline.crawl.Reject;
import org.stanceline.pipeline.CrawlFile;

/**
 * The rows of a Parquet file, or of a part of it: a row is a record, its columns are the fields of
 * JSON Lines. Where a row cannot be read, the rest of its row group is one reject, and the next
 * group is read on.
 */
final class ParquetRecords implements Iterator<FileRecords.Numbered>, Closeable {
  private final FilePart part;
  private final CrawlReader records;
  private final ParquetFileReader file;
  private final MessageType columns;
  private final List<BlockMetaData> groups;
  private int group;
  private long row;
  private @Nullable RecordReader<Group> rows;
  private FileRecords.@Nullable Numbered next;

  private ParquetRecords(
      FilePart part, CrawlReader records, ParquetFileReader file, MessageType columns) {
    this.part = part;
    this.records = records;
    this.file = file;
    this.columns = columns;
    this.groups = file.getRowGroups();
  }

  /**
   * Opens a part.
   *
   * @throws IOException if the file's own account of itself is damaged; so do runtime exceptions
   */
  static ParquetRecords open(
      FilePart part, CrawlReader records, List<String> fields, Configuration settings)
      throws IOException {
    ParquetFileReader file =
        ParquetFileReader.open(
            new ParquetInput(new Path(URI.create(part.file().path())), settings),
            HadoopReadOptions.builder(settings)
                .withRange(part.start(), part.end())
                // Most writers give them; a flipped bit in a text would go unseen without.
                .usePageChecksumVerification()
                .build());
    MessageType columns = ParquetValues.columns(file.getFileMetaData().getSchema(), fields);
    file.setRequestedSchema(columns);
    return new ParquetRecords(part, records, file, columns);
  }

  @Override
  public boolean hasNext() {
    while (next == null && group < groups.size()) {
      next = read();
    }
    return next != null;
  }

  @Override
  public FileRecords.Numbered next() {
    if (!hasNext() || next == null) {
      throw new NoSuchElementException();
    }
    FileRecords.Numbered given = next;
    next = null;
    return given;
  }

  @Override
  public void close() throws IOException {
    file.close();
  }

  /** The next row or reject; null at the end of a row group. */
  private FileRecords.@Nullable Numbered read() {
    BlockMetaData block = groups.get(group);
    if (row == block.getRowCount()) {
      toNextGroup();
      return null;
    }
    long index = block.getRowIndexOffset() + row;
    Group found;
    try {
      found = rows().read();
    } catch (DiskFailure e) {
      throw e;
    } catch (IOException | RuntimeException | OutOfMemoryError e) {
      // Damaged bytes make decoders throw anything, and ask for any amount of memory.
      long behind = block.getRowCount() - row - 1;
      toNextGroup();
      return rejected(index, Reject.PARQUET_DAMAGED, lost(behind) + Failures.sentence(e));
    }
    row++;
    return outcome(index, found);
  }

  private FileRecords.Numbered outcome(long index, Group found) {
    CrawlFile of = part.file();
    try {
      Map<String, String> fields = ParquetValues.of(found);
      return new FileRecords.Numbered(
          index, records.fields(of.file(), index, fields, of.crawlDate()));
    } catch (CharacterCodingException e) {
      return rejected(index, Reject.NOT_UTF8, "a column of the row is not UTF-8");
    }
  }

  private FileRecords.Numbered rejected(long index, String reason, String detail) {
    Reject reject = new Reject(part.file().file(), index, reason, detail);
    return new FileRecords.Numbered(index, new Outcome.Rejected(reject));
  }

  private static String lost(long behind) {
    return (behind == 0 ? "the row" : "this row and the " + behind + " behind it")
        + " cannot be read: ";
  }

  private RecordReader<Group> rows() throws IOException {
    if (rows == null) {
      rows =
          new ColumnIOFactory()
              .getColumnIO(columns)
              .getRecordReader(file.readRowGroup(group), new GroupRecordConverter(columns));
    }
    return rows;
  }

  private void toNextGroup() {
    group++;
    row = 0;
    rows = null;
  }
}
