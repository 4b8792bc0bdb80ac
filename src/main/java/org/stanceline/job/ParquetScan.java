package org.stanceline.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.date_format;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.stanceline.crawl.CrawlOptions;
import org.stanceline.crawl.CrawlReader;
import org.stanceline.pipeline.CrawlFile;
import org.stanceline.pipeline.Ingested;
import org.stanceline.pipeline.SharedData;
import org.stanceline.spark.RecordEncoders;

/** Reads a Parquet file of a crawl: a row is a record, its columns are the fields of JSON Lines. */
final class ParquetScan {
  private static final Encoder<Ingested> INGESTED = RecordEncoders.of(Ingested.class);

  private ParquetScan() {}

  /** The rows of a file; one reject where the file cannot be read as Parquet. */
  static Dataset<Ingested> of(
      SparkSession spark, CrawlFile file, SharedData data, CrawlOptions options) {
    Dataset<Row> table;
    try {
      table = spark.read().parquet(file.path());
    } catch (Exception e) {
      // Spark throws what it must not declare: a damaged footer comes as a SparkException.
      return spark.createDataset(
          List.of(CrawlScan.reject(file, "parquet-damaged", Failures.sentence(e))), INGESTED);
    }
    List<String> names =
        options.jsonFields().names().stream()
            .filter(Arrays.asList(table.columns())::contains)
            .toList();
    List<Column> columns = new ArrayList<>(List.of(col("_metadata.row_index")));
    names.forEach(name -> columns.add(text(table, name)));
    return table
        .select(columns.toArray(Column[]::new))
        .mapPartitions(
            (MapPartitionsFunction<Row, Ingested>) rows -> read(rows, names, file, data, options),
            INGESTED);
  }

  private static Iterator<Ingested> read(
      Iterator<Row> rows,
      List<String> names,
      CrawlFile file,
      SharedData data,
      CrawlOptions options) {
    CrawlReader reader = CrawlReader.of(data.files(), options);
    IngestedRecords records = new IngestedRecords(data);
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return rows.hasNext();
      }

      @Override
      public Ingested next() {
        Row row = rows.next();
        long index = row.getLong(0);
        Map<String, String> fields = new TreeMap<>();
        for (int i = 0; i < names.size(); i++) {
          if (!row.isNullAt(i + 1)) {
            fields.put(names.get(i), row.getString(i + 1));
          }
        }
        return records.of(
            file.crawlDate(),
            file.file(),
            index,
            reader.fields(file.file(), index, fields, file.crawlDate()));
      }
    };
  }

  private static Column text(Dataset<Row> table, String name) {
    Column column = table.col(name);
    return table.schema().apply(name).dataType().equals(DataTypes.TimestampType)
        ? date_format(column, "yyyy-MM-dd'T'HH:mm:ss'Z'").as(name)
        : column.cast(DataTypes.StringType).as(name);
  }
}
