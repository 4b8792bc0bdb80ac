package org.stanceline.crawl;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;

/**
 * The records of a WARC, WET or ARC file, plain or with a gzip member for each, one at a time.
 * jwarc reads them; this class gets it going again behind a damaged record. A record counts as
 * whole only when its end has been seen where its length says, so each is held back until then.
 */
final class WarcFrames {
  private final Tape tape;
  private final int limit;
  private final boolean gzip;
  private final boolean arc;
  private final Deque<WarcFrame> ready = new ArrayDeque<>();
  private @Nullable WarcReader reader;

  /** The record whose header has been read, and where it starts. */
  private @Nullable WarcRecord open;

  private long openedAt;

  /** Where in the file the reader was started. */
  private long base;

  /** Whether the present stretch of damage has been reported. */
  private boolean reported;

  /** Whether something else stands where the present record should end. */
  private boolean endMissing;

  private boolean ended;

  /**
   * Makes a reader.
   *
   * @param start first bytes of the stream, two of them if it has as many
   * @param limit largest content of a record that is kept, in bytes
   */
  WarcFrames(InputStream in, byte[] start, int limit) {
    // A record may have to be searched from its start; twice the limit leaves room for its header.
    this.tape = new Tape(in, 2 * limit);
    this.limit = limit;
    this.gzip = start.length > 1 && (start[0] & 0xff) == 0x1f && (start[1] & 0xff) == 0x8b;
    this.arc = !gzip && start.length > 0 && start[0] != 'W';
  }

  /** The next frame; empty at the end of the file. */
  Optional<WarcFrame> next() {
    while (ready.isEmpty() && !ended) {
      if (open == null) {
        open();
      } else {
        finish(open);
      }
    }
    return Optional.ofNullable(ready.poll());
  }

  /** Reads a header where the last record ended, or where the next one may start. */
  private void open() {
    WarcReader current = reader;
    try {
      if (current == null) {
        base = tape.position();
        current = new WarcReader(tape);
        current.onWarning(warning -> endMissing |= warning.startsWith("invalid record trailer"));
        reader = current;
      }
      open = current.next().orElse(null);
      ended = open == null;
      openedAt = base + current.position();
      reported &= ended;
    } catch (IOException | RuntimeException e) {
      damaged(base + (current == null ? 0 : current.position()), e);
    }
  }

  /** Reads the content of the open record, and the header behind it. */
  private void finish(WarcRecord record) {
    byte[] block;
    try {
      block = record.body().stream().readNBytes(limit + 1);
      if (block.length <= limit && block.length < record.body().size()) {
        throw new EOFException("the record ends after " + block.length + " bytes");
      }
    } catch (IOException | RuntimeException e) {
      open = null;
      damaged(openedAt, e);
      return;
    }
    advance(new WarcFrame.Whole(openedAt, record, block.length > limit ? null : block));
  }

  /** Reads the header behind a record, and so learns whether the record ends where it should. */
  private void advance(WarcFrame whole) {
    WarcReader current = Objects.requireNonNull(reader);
    open = null;
    endMissing = false;
    try {
      open = current.next().orElse(null);
      ended = open == null;
      openedAt = base + current.position();
      ready.add(whole);
    } catch (IOException | RuntimeException e) {
      long at = base + current.position();
      if (endMissing) {
        damaged(whole.offset(), new IOException("its length is wrong: no record follows it"));
      } else if (at > whole.offset()) {
        ready.add(whole);
        damaged(at, e);
      } else if (e instanceof EOFException) {
        ready.add(whole);
        endOfFile(whole.offset());
      } else {
        damaged(whole.offset(), e);
      }
    }
  }

  /** The content of the last record was all there, but not the lines that should follow it. */
  private void endOfFile(long last) {
    restart(last + 1);
    if (ended && gzip) {
      ready.add(
          new WarcFrame.Damaged(last, Reject.GZIP_TRUNCATED, "the file ends behind this record"));
    }
  }

  private void damaged(long offset, Exception e) {
    if (e instanceof UncheckedIOException failure) {
      throw failure;
    }
    if (!reported) {
      ready.add(new WarcFrame.Damaged(offset, reason(e), Bytes.detail(e)));
    }
    reported = true;
    restart(offset + 1);
  }

  /** Goes on at the next place from an offset on that looks like the start of a record. */
  private void restart(long offset) {
    reader = null;
    try {
      tape.rewind(offset);
      ended = !WarcStarts.wind(tape, gzip, arc);
    } catch (IOException end) {
      ended = true;
    }
  }

  private String reason(Exception e) {
    if (!gzip) {
      return Reject.WARC_DAMAGED;
    }
    if (e instanceof EOFException && tape.ended()) {
      return Reject.GZIP_TRUNCATED;
    }
    return e instanceof ZipException ? Reject.GZIP_DAMAGED : Reject.WARC_DAMAGED;
  }
}
