package org.stanceline.spark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** The tables: Parquet files at stable paths below one folder, on any file system Hadoop knows. */
public final class Warehouse {
  /** Partition column of the tables that are kept by crawl date. */
  public static final String CRAWL_DATE = "crawl_date";

  /** Partition column of the tables that are kept by grain. */
  public static final String GRAIN = "grain";

  private final SparkSession spark;
  private final Path root;

  public Warehouse(SparkSession spark, String root) {
    this.spark = spark;
    this.root = new Path(root);
  }

  /**
   * Makes sure that tables can be written below a folder, and leaves nothing behind; needs no
   * session.
   *
   * @throws IOException if they cannot
   */
  public static void requireWritable(String root) throws IOException {
    Path folder = new Path(root);
    FileSystem files = folder.getFileSystem(new Configuration());
    List<Path> made = new ArrayList<>();
    for (Path at = folder; at != null && !files.exists(at); at = at.getParent()) {
      made.add(at);
    }
    files.mkdirs(folder);
    Path trial = new Path(folder, ".writable-" + java.util.UUID.randomUUID());
    files.create(trial, false).close();
    files.delete(trial, false);
    for (Path folderMade : made) {
      files.delete(folderMade, false);
    }
  }

  /**
   * Whether there is a table below a folder; needs no session and makes nothing.
   *
   * @throws IOException if that cannot be found out
   */
  public static boolean holds(String root, String table) throws IOException {
    Path folder = new Path(root, table);
    return folder.getFileSystem(new Configuration()).exists(folder);
  }

  /** A table kept by crawl date; no rows where there is none yet. */
  public Dataset<Row> byCrawlDate(String table, Class<? extends Record> type) {
    return read(new Path(root, table), Tables.columns(type).add(CRAWL_DATE, DataTypes.DateType));
  }

  /** A table kept by grain; no rows where there is none yet. */
  public Dataset<Row> byGrain(String table, Class<? extends Record> type) {
    return read(new Path(root, table), Tables.columns(type).add(GRAIN, DataTypes.StringType));
  }

  /** A table without partitions; no rows where there is none yet. */
  public Dataset<Row> whole(String table, Class<? extends Record> type) {
    return read(new Path(root, table), Tables.columns(type));
  }

  /** Adds rows to a table without partitions, as one file. */
  public void append(Dataset<Row> rows, String table) {
    rows.coalesce(1).write().mode("append").parquet(new Path(root, table).toString());
  }

  /** Begins a change of several partitions that is seen only when it is committed. */
  public Change change() {
    Path staging = new Path(root, ".staging/" + java.util.UUID.randomUUID());
    return new Change(this, fileSystem(), root, staging);
  }

  Dataset<Row> read(Path path, StructType schema) {
    try {
      return fileSystem().exists(path)
          ? spark.read().schema(schema).parquet(path.toString())
          : spark.createDataFrame(List.<Row>of(), schema);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** Writes a file without rows into a folder. */
  void writeEmpty(StructType schema, Path folder) {
    spark
        .createDataFrame(List.<Row>of(), schema)
        .coalesce(1)
        .write()
        .option("mapreduce.fileoutputcommitter.marksuccessfuljobs", "false")
        .parquet(folder.toString());
  }

  /**
   * Writes rows below a folder by the values of a column. Adaptive execution makes as many files of
   * a partition as its size asks for.
   */
  static void write(Dataset<Row> rows, Path path, String partition, List<String> order) {
    Column[] by = order.stream().map(Column::new).toArray(Column[]::new);
    rows.hint("rebalance", new Column(partition).expr())
        .sortWithinPartitions(by)
        .write()
        .mode("append")
        .partitionBy(partition)
        .parquet(path.toString());
  }

  /** Writes rows as the files of a folder, each sorted by columns. */
  static void write(Dataset<Row> rows, Path path, List<String> order) {
    Column[] by = order.stream().map(Column::new).toArray(Column[]::new);
    rows.hint("rebalance").sortWithinPartitions(by).write().mode("append").parquet(path.toString());
  }

  private FileSystem fileSystem() {
    try {
      return root.getFileSystem(spark.sparkContext().hadoopConfiguration());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
