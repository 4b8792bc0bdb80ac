package org.stanceline.crawl;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;

/**
 * A stream of bytes that can be wound back a bounded way: when a record turns out to be damaged,
 * reading starts again right behind its first byte, in search of the next one.
 */
final class Tape implements ReadableByteChannel {
  private static final int CHUNK = 1 << 16;

  /** A reader that asks again this often after the end does not understand that it is one. */
  private static final int PATIENCE = 16;

  private final InputStream in;
  private final byte[] held;

  /** Offset in the stream of the first byte held. */
  private long start;

  private int length;

  /** Next byte to hand out, as an index into what is held. */
  private int next;

  private int readsAfterEnd;

  /**
   * Makes a tape.
   *
   * @param reach how far it can be wound back, in bytes, at the least
   */
  Tape(InputStream in, int reach) {
    this.in = in;
    this.held = new byte[2 * Math.max(reach, CHUNK)];
  }

  /** Offset of the next byte. */
  long position() {
    return start + next;
  }

  /** Whether the end of the stream has been read. */
  boolean ended() {
    return readsAfterEnd > 0;
  }

  /** Moves to an offset behind the current one, or as near to it as the tape reaches. */
  void rewind(long offset) {
    readsAfterEnd = 0;
    next = (int) Math.min(length, Math.max(0, offset - start));
  }

  /** The next byte, or -1 at the end. */
  int read() throws IOException {
    return next < length || fill() ? held[next++] & 0xff : -1;
  }

  @Override
  public int read(ByteBuffer target) throws IOException {
    if (next == length && !fill()) {
      if (++readsAfterEnd > PATIENCE) {
        throw new EOFException("the file ends within a record");
      }
      return -1;
    }
    int count = Math.min(target.remaining(), length - next);
    target.put(held, next, count);
    next += count;
    return count;
  }

  private boolean fill() throws IOException {
    if (held.length - length < CHUNK) {
      int dropped = length / 2;
      System.arraycopy(held, dropped, held, 0, length - dropped);
      start += dropped;
      length -= dropped;
      next -= dropped;
    }
    int count = in.read(held, length, Math.min(CHUNK, held.length - length));
    if (count <= 0) {
      return false;
    }
    length += count;
    return true;
  }

  @Override
  public boolean isOpen() {
    return true;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
