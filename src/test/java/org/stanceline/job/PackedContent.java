package org.stanceline.job;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.apache.parquet.schema.Type;

/** What packed files hold, whichever zlib or Parquet writer packed them. */
final class PackedContent {
  private PackedContent() {}

  /**
   * The bytes within a gzip file of one or more members; of a file cut off, those before the cut.
   */
  static byte[] inflated(byte[] gzip) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(gzip))) {
      for (int b = in.read(); b >= 0; b = in.read()) {
        out.write(b);
      }
    } catch (EOFException cutOff) {
      // What came before is the content.
    }
    return out.toByteArray();
  }

  /** The rows of a Parquet file of text columns. */
  static List<Map<String, String>> rows(byte[] parquet) throws IOException {
    Path file = Files.createTempFile("rows", ".parquet");
    try {
      Files.write(file, parquet);
      return rows(file);
    } finally {
      Files.delete(file);
    }
  }

  private static List<Map<String, String>> rows(Path file) throws IOException {
    List<Map<String, String>> out = new ArrayList<>();
    try (ParquetReader<Group> reader =
        ParquetReader.builder(new GroupReadSupport(), new org.apache.hadoop.fs.Path(file.toUri()))
            .withConf(new Configuration(false))
            .build()) {
      for (Group row = reader.read(); row != null; row = reader.read()) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (Type field : row.getType().getFields()) {
          fields.put(field.getName(), row.getString(field.getName(), 0));
        }
        out.add(fields);
      }
    }
    return out;
  }
}
