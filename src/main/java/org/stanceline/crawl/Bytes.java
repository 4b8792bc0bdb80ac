package org.stanceline.crawl;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

/** Opens files, and tells a damaged file from a failing disk. */
final class Bytes {
  /** Where a file is cut off, what was to be unpacked in the same step is lost with it. */
  private static final int AT_RISK = 128;

  private Bytes() {}

  /**
   * The bytes of a file, unpacked when they are gzip, whatever the name says. An {@link
   * IOException} from the stream means bad content; a failure to read the file itself is an {@link
   * UncheckedIOException}, so that it is never taken for a bad file.
   *
   * <p>The JDK's own gzip stream asks {@code available()} whether another member follows, and so
   * loses the rest of a file on stores where that gives 0; Commons Compress does not.
   */
  static InputStream unpacked(InputStream in) throws IOException {
    BufferedInputStream buffered = new BufferedInputStream(in, 1 << 16);
    if (!gzip(buffered)) {
      return buffered;
    }
    return new BufferedInputStream(new GzipCompressorInputStream(buffered, true), AT_RISK);
  }

  private static boolean gzip(BufferedInputStream in) throws IOException {
    in.mark(2);
    boolean gzip = in.read() == 0x1f && in.read() == 0x8b;
    in.reset();
    return gzip;
  }

  /** Length of a text in UTF-8. */
  static long utf8(String text) {
    long bytes = text.length();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      // A pair of surrogates stands for four bytes.
      bytes += c < 0x80 ? 0 : c < 0x800 || Character.isSurrogate(c) ? 1 : 2;
    }
    return bytes;
  }

  /** The reject code for a failure to unpack. */
  static String reason(IOException e) {
    return e instanceof EOFException ? Reject.GZIP_TRUNCATED : Reject.GZIP_DAMAGED;
  }

  /** What is wrong, for people. */
  static String detail(Exception e) {
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }

  /** A stream whose failures are unchecked. */
  static InputStream trusted(InputStream in) {
    return new Trusted(in);
  }

  private static final class Trusted extends InputStream {
    private final InputStream in;

    Trusted(InputStream in) {
      this.in = in;
    }

    @Override
    public int read() {
      try {
        return in.read();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public int read(byte[] target, int from, int length) {
      try {
        return in.read(target, from, length);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
