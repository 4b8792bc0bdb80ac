package org.stanceline.job;

import java.io.Serializable;
import java.util.List;
import java.util.stream.LongStream;
import org.stanceline.pipeline.CrawlFile;

/**
 * What a task reads of a file: all of it, or of a large Parquet file the row groups whose middle
 * lies between two offsets. Public because rows of it are encoded.
 *
 * @param end exclusive; of the last part it lies behind the end of the file
 */
public record FilePart(CrawlFile file, long start, long end) implements Serializable {
  private static final long PARQUET_BYTES = 128L << 20;

  static FilePart whole(CrawlFile file) {
    return new FilePart(file, 0, Long.MAX_VALUE);
  }

  /** A Parquet file in parts of 128 MiB. */
  static List<FilePart> parquet(CrawlFile file) {
    long parts = Math.max(1, (file.bytes() + PARQUET_BYTES - 1) / PARQUET_BYTES);
    return LongStream.range(0, parts)
        .mapToObj(
            i ->
                new FilePart(
                    file,
                    i * PARQUET_BYTES,
                    i == parts - 1 ? Long.MAX_VALUE : (i + 1) * PARQUET_BYTES))
        .toList();
  }

  static boolean isParquet(String file) {
    return file.endsWith(".parquet");
  }

  long bytes() {
    return Math.min(end, file.bytes()) - start;
  }
}
