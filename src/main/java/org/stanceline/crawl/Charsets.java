package org.stanceline.crawl;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Bytes to text, without guessing. */
final class Charsets {
  private Charsets() {}

  /** Text of bytes that are UTF-8 throughout, without a byte order mark; empty for other bytes. */
  static Optional<String> strictUtf8(byte[] bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return Optional.of(text.startsWith("\ufeff") ? text.substring(1) : text);
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /** The reject for bytes that are not. */
  static Raw.Bad notUtf8(String file, long offset) {
    return Raw.bad(file, offset, Reject.NOT_UTF8, "must be UTF-8; convert the file");
  }
}
