package org.stanceline.crawl;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.InflaterInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;

/**
 * The answer of a server, as a crawler stored it.
 *
 * @param body without transfer and content encoding
 */
@SuppressWarnings("ArrayRecordComponent") // Passed on once, never compared.
record HttpPage(int status, @Nullable String contentType, byte[] body) {

  /**
   * Takes an answer apart. Many crawlers store the body decoded but keep the headers that say it is
   * encoded, or that give its encoded length; so a length is ignored (the record has its own), and
   * an encoding that does not fit the bytes as well.
   *
   * @param limit one byte more than this is read of the body
   * @throws IOException when it cannot be taken apart
   */
  static HttpPage parse(byte[] block, int limit) throws IOException {
    // Of a channel that knows its size jwarc needs no Content-Length.
    HttpResponse http = HttpResponse.parse(new SeekableInMemoryByteChannel(block));
    byte[] raw = Arrays.copyOfRange(block, headerEnd(block), block.length);
    if (http.headers().contains("Transfer-Encoding", "chunked")) {
      raw = joined(http, raw, limit);
    }
    String encoding =
        http.headers().first("Content-Encoding").orElse("identity").trim().toLowerCase(Locale.ROOT);
    String contentType = http.headers().first("Content-Type").orElse(null);
    return new HttpPage(http.status(), contentType, decoded(raw, encoding, limit));
  }

  private static byte[] joined(HttpResponse http, byte[] raw, int limit) {
    try {
      return http.body().stream().readNBytes(limit + 1);
    } catch (IOException | RuntimeException e) {
      // No chunks in it: stored joined.
      return raw;
    }
  }

  private static byte[] decoded(byte[] raw, String encoding, int limit) throws IOException {
    InputStream in = new ByteArrayInputStream(raw);
    boolean gzip = raw.length > 1 && (raw[0] & 0xff) == 0x1f && (raw[1] & 0xff) == 0x8b;
    if (gzip) {
      // One member: what some servers send behind it is no text.
      in = new GzipCompressorInputStream(in, false);
    } else if (encoding.equals("deflate") && raw.length > 0 && raw[0] == 0x78) {
      in = new InflaterInputStream(in);
    } else if ((encoding.equals("br") || encoding.equals("zstd")) && !plain(raw)) {
      throw new IOException("encoded as '" + encoding + "', which cannot be read");
    }
    return in.readNBytes(limit + 1);
  }

  private static boolean plain(byte[] raw) {
    int at = 0;
    while (at < raw.length && raw[at] <= ' ' && raw[at] > 0) {
      at++;
    }
    return at < raw.length && raw[at] == '<';
  }

  private static int headerEnd(byte[] block) {
    for (int i = 0; i + 1 < block.length; i++) {
      if (block[i] == '\n' && block[i + 1] == '\n') {
        return i + 2;
      }
      if (block[i] == '\n'
          && block[i + 1] == '\r'
          && i + 2 < block.length
          && block[i + 2] == '\n') {
        return i + 3;
      }
    }
    return block.length;
  }
}
