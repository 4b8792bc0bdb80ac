package org.stanceline.crawl;

import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.WarcRecord;

/** A record of a WARC or ARC file, or what is wrong with it. */
sealed interface WarcFrame {
  /** Where it starts in the file, in bytes. */
  long offset();

  /**
   * A whole record.
   *
   * @param block its content as stored; null when it is larger than the limit
   */
  @SuppressWarnings("ArrayRecordComponent") // Passed on once, never compared.
  record Whole(long offset, WarcRecord header, byte @Nullable [] block) implements WarcFrame {}

  /** A record that cannot be read; those behind it are looked for. */
  record Damaged(long offset, String reason, String detail) implements WarcFrame {}
}
