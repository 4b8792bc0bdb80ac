package org.stanceline.crawl;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Function;

/** Files that hold one page or one text. */
final class WholeFile {
  private WholeFile() {}

  static Raw page(String file, InputStream in, int limit) throws IOException {
    return read(file, in, limit, bytes -> new Raw.Html(0, null, bytes, null, null));
  }

  static Raw text(String file, InputStream in, int limit) throws IOException {
    return read(
        file,
        in,
        limit,
        bytes ->
            Charsets.strictUtf8(bytes)
                .<Raw>map(text -> new Raw.Text(0, null, text, null))
                .orElseGet(() -> Charsets.notUtf8(file, 0)));
  }

  private static Raw read(String file, InputStream in, int limit, Function<byte[], Raw> record)
      throws IOException {
    byte[] bytes = in.readNBytes(limit + 1);
    if (bytes.length == 0) {
      return Raw.bad(file, 0, Reject.EMPTY_FILE, "the file holds no bytes once unpacked");
    }
    return bytes.length > limit
        ? Raw.bad(file, 0, Reject.RECORD_TOO_LARGE, "larger than " + limit + " bytes")
        : record.apply(bytes);
  }
}
