package org.stanceline.job;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.GZIPOutputStream;
import org.netpreserve.jwarc.WarcCompression;

/** Whether a file of the sample crawl is compressed. */
enum Packing {
  PLAIN(WarcCompression.NONE),
  GZIP(WarcCompression.GZIP);

  private final WarcCompression warc;

  Packing(WarcCompression warc) {
    this.warc = warc;
  }

  /** The same for a WARC file, where each record is a gzip member of its own. */
  WarcCompression warc() {
    return warc;
  }

  byte[] apply(byte[] content) throws IOException {
    return switch (this) {
      case PLAIN -> content;
      case GZIP -> {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
          gzip.write(content);
        }
        yield out.toByteArray();
      }
    };
  }
}
