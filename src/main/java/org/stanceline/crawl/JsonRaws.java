package org.stanceline.crawl;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The rows of a JSON Lines file. Blank lines are none. */
final class JsonRaws implements Raws {
  // Without source locations, as they would quote the whole line.
  private static final ObjectMapper JSON =
      JsonMapper.builder().disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION).build();

  private final String file;
  private final InputStream in;
  private final int limit;
  private long position;
  private boolean ended;
  private boolean any;

  JsonRaws(String file, InputStream in, int limit) {
    this.file = file;
    this.in = in;
    this.limit = limit;
  }

  @Override
  public Optional<Raw> next() {
    while (!ended) {
      long offset = position;
      ByteArrayOutputStream line = new ByteArrayOutputStream();
      long length;
      try {
        length = readLine(line);
      } catch (IOException e) {
        ended = true;
        any = true;
        return Optional.of(Raw.bad(file, offset, Bytes.reason(e), Bytes.detail(e)));
      }
      if (length > limit) {
        any = true;
        return Optional.of(
            Raw.bad(
                file,
                offset,
                Reject.RECORD_TOO_LARGE,
                "a line of " + length + " bytes; at most " + limit));
      }
      Optional<Raw> row = row(offset, line.toByteArray());
      if (row.isPresent()) {
        any = true;
        return row;
      }
    }
    if (any) {
      return Optional.empty();
    }
    any = true;
    return Optional.of(Raw.bad(file, 0, Reject.EMPTY_FILE, "the file holds no line"));
  }

  /** Reads to the end of a line; its length, of which no more than the limit is kept. */
  private long readLine(ByteArrayOutputStream line) throws IOException {
    long length = 0;
    for (int next = in.read(); next != '\n'; next = in.read()) {
      if (next < 0) {
        ended = true;
        return length;
      }
      position++;
      if (++length <= limit) {
        line.write(next);
      }
    }
    position++;
    return length;
  }

  private Optional<Raw> row(long offset, byte[] line) {
    Optional<String> text = Charsets.strictUtf8(line);
    if (text.isEmpty()) {
      return Optional.of(Charsets.notUtf8(file, offset));
    }
    if (text.get().isBlank()) {
      return Optional.empty();
    }
    try {
      JsonNode row = JSON.readTree(text.get());
      return Optional.of(
          row.isObject()
              ? new Raw.Fields(offset, values(row))
              : Raw.bad(file, offset, Reject.JSON_DAMAGED, "the line is not an object in braces"));
    } catch (JsonProcessingException e) {
      return Optional.of(Raw.bad(file, offset, Reject.JSON_DAMAGED, e.getOriginalMessage()));
    }
  }

  private static Map<String, String> values(JsonNode row) {
    Map<String, String> values = new TreeMap<>();
    row.fields()
        .forEachRemaining(
            field -> {
              if (field.getValue().isValueNode() && !field.getValue().isNull()) {
                values.put(field.getKey(), field.getValue().asText());
              }
            });
    return values;
  }
}
