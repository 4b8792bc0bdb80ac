package org.stanceline.crawl;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Finds where the next record may start behind a damaged one. */
final class WarcStarts {
  private static final byte[] GZIP = {0x1f, (byte) 0x8b, 8};
  private static final byte[] WARC = "\nWARC/".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] ARC = "\nhttp".getBytes(StandardCharsets.US_ASCII);

  private WarcStarts() {}

  /**
   * Winds the tape to the next place that looks like the start of a record; whether there is one.
   *
   * @param gzip whether the file has a gzip member for each record
   * @param arc whether plain records start with a URL
   */
  static boolean wind(Tape tape, boolean gzip, boolean arc) throws IOException {
    byte[] mark = gzip ? GZIP : arc ? ARC : WARC;
    // In a plain file the line break before the mark is not part of the record.
    int before = gzip ? 0 : 1;
    int matched = 0;
    for (int next = tape.read(); next >= 0; next = tape.read()) {
      if (next == (mark[matched] & 0xff)) {
        matched++;
      } else {
        matched = next == (mark[0] & 0xff) ? 1 : 0;
      }
      if (matched == mark.length) {
        tape.rewind(tape.position() - mark.length + before);
        return true;
      }
    }
    return false;
  }
}
