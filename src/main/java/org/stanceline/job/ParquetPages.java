package org.stanceline.job;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.column.ParquetProperties.WriterVersion;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroupFactory;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;

/** Pages as rows of a Parquet file, one text column a field. */
final class ParquetPages {
  private static final MessageType SCHEMA =
      MessageTypeParser.parseMessageType(
          """
          message page {
            required binary url (STRING);
            required binary title (STRING);
            required binary text (STRING);
            required binary published (STRING);
            required binary lang (STRING);
            required binary outlet (STRING);
          }
          """);

  private ParquetPages() {}

  /** A file with a row per page, in order. */
  static byte[] rows(List<SourcePage> pages) throws IOException {
    MemoryOutputFile file = new MemoryOutputFile();
    try (ParquetWriter<Group> writer =
        ExampleParquetWriter.builder(file)
            .withType(SCHEMA)
            .withConf(new Configuration(false))
            // One encoding a column: the footer lists several in an order that no two runs share.
            .withWriterVersion(WriterVersion.PARQUET_2_0)
            .withDictionaryEncoding(false)
            .build()) {
      SimpleGroupFactory groups = new SimpleGroupFactory(SCHEMA);
      for (SourcePage page : pages) {
        Group row = groups.newGroup();
        for (Map.Entry<String, String> field : page.fields().entrySet()) {
          row.add(field.getKey(), field.getValue());
        }
        writer.write(row);
      }
    }
    return file.bytes();
  }
}
