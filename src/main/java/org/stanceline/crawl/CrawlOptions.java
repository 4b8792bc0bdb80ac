package org.stanceline.crawl;

import java.io.Serializable;

/**
 * How a crawl is read.
 *
 * @param maxRecordBytes largest record that is looked at, in bytes after decompression; a larger
 *     one is rejected
 * @param jsonFields names of the fields of JSON Lines and Parquet rows
 */
public record CrawlOptions(long maxRecordBytes, JsonFields jsonFields) implements Serializable {
  /** An array must hold a record. */
  public static final long LARGEST = 1L << 30;

  public CrawlOptions {
    if (maxRecordBytes < 1 || maxRecordBytes > LARGEST) {
      throw new IllegalArgumentException(
          "maxRecordBytes must be from 1 to " + LARGEST + ", not " + maxRecordBytes);
    }
  }

  /** 10 MiB, fields under their usual names. */
  public static CrawlOptions defaults() {
    return new CrawlOptions(10L << 20, JsonFields.defaults());
  }

  int maxRecord() {
    return (int) maxRecordBytes;
  }
}
