package org.stanceline.job;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What goes wrong with files on their way, done on purpose. */
final class Damage {
  private static final Pattern RECORD_LENGTH =
      Pattern.compile("WARC/1\\.\\d\r\n(?:[^\r\n]+\r\n)*?Content-Length: (\\d+)\r\n");

  /** Record of an uncompressed WARC file that is damaged: the second page, after warcinfo. */
  private static final int RECORD = 2;

  /** So many bytes the record claims too many: its end then lies within the next record. */
  private static final int EXCESS = 100;

  private Damage() {}

  /**
   * An uncompressed WARC file whose second page claims to be longer than it is.
   *
   * @throws IllegalArgumentException if the file has fewer than two pages
   */
  static byte[] wrongLength(byte[] warc) {
    // Latin-1 keeps each byte as one character, so that the bytes around stay as they are.
    String content = new String(warc, StandardCharsets.ISO_8859_1);
    Matcher lengths = RECORD_LENGTH.matcher(content);
    MatchResult length =
        lengths
            .results()
            .skip(RECORD)
            .findFirst()
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "a file to be damaged must be plain WARC with two pages or more"));
    String wrong = Integer.toString(Integer.parseInt(length.group(1)) + EXCESS);
    return (content.substring(0, length.start(1)) + wrong + content.substring(length.end(1)))
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  /** The first four fifths of a file, as a broken transfer leaves it. */
  static byte[] cut(byte[] content) {
    return Arrays.copyOf(content, content.length * 4 / 5);
  }
}
