package org.stanceline.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.FileUtil;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * New content of partitions of several tables. It is written aside; {@link #commit} moves it in
 * place of the old, and puts the old back if a move fails. Closing without a commit changes
 * nothing.
 */
public final class Change implements AutoCloseable {
  private final Warehouse warehouse;
  private final FileSystem files;
  private final Path root;
  private final Path staging;
  private final List<Replaced> replaced = new ArrayList<>();

  Change(Warehouse warehouse, FileSystem files, Path root, Path staging) {
    this.warehouse = warehouse;
    this.files = files;
    this.root = root;
    this.staging = staging;
  }

  /**
   * Writes the new content of partitions aside. One without rows gets a file without rows, so that
   * a reader finds its columns.
   *
   * @param column the partition column
   * @param partitions values of the partitions to replace
   * @param order columns to sort each file by, after the partition column
   */
  public void write(
      Dataset<Row> rows,
      String table,
      String column,
      Collection<String> partitions,
      List<String> order) {
    List<String> sort = new ArrayList<>(List.of(column));
    sort.addAll(order);
    Warehouse.write(rows, new Path(staging, table), column, sort);
    partitions.forEach(value -> replaced.add(new Replaced(table, column + "=" + value)));
    List<String> names = partitions.stream().map(value -> column + "=" + value).toList();
    writeEmpty(rows.drop(column).schema(), table, names);
  }

  /**
   * Writes the new content of a table without partitions aside, as files sorted by columns; one
   * without rows gets a file without rows.
   */
  public void writeWhole(Dataset<Row> rows, String table, List<String> order) {
    Path folder = new Path(staging, table);
    Warehouse.write(rows, folder, order);
    replaced.add(new Replaced(table));
    try {
      if (!holdsFiles(folder)) {
        files.delete(folder, true);
        warehouse.writeEmpty(rows.schema(), folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean holdsFiles(Path folder) throws IOException {
    for (FileStatus file : files.listStatus(folder)) {
      if (file.getPath().getName().endsWith(".parquet")) {
        return true;
      }
    }
    return false;
  }

  /** Takes partitions away, if they are there. */
  public void remove(String table, String column, Collection<String> partitions) {
    partitions.forEach(value -> replaced.add(new Replaced(table, column + "=" + value)));
  }

  /** Gives each partition that is not there a file without rows. */
  private void writeEmpty(StructType schema, String table, List<String> partitions) {
    try {
      Path written = null;
      for (String partition : partitions) {
        Path folder = new Path(new Path(staging, table), partition);
        if (files.exists(folder)) {
          continue;
        }
        if (written == null) {
          warehouse.writeEmpty(schema, folder);
          written = folder;
        } else {
          // Copied: for many dates, a job of Spark each would take longer than their rows.
          FileUtil.copy(files, written, files, folder, false, files.getConf());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What was written aside to a table kept by crawl date. */
  public Dataset<Row> byCrawlDate(String table, Class<? extends Record> type) {
    return warehouse.read(
        new Path(staging, table),
        Tables.columns(type).add(Warehouse.CRAWL_DATE, DataTypes.DateType));
  }

  /** What was written aside to a table kept by grain. */
  public Dataset<Row> byGrain(String table, Class<? extends Record> type) {
    return warehouse.read(
        new Path(staging, table), Tables.columns(type).add(Warehouse.GRAIN, DataTypes.StringType));
  }

  /** Moves the new partitions in place of the old. */
  public void commit() {
    Deque<Path[]> undo = new ArrayDeque<>();
    try {
      for (Replaced one : replaced) {
        Path target = new Path(root, one.path());
        Path fresh = new Path(staging, one.path());
        if (files.exists(target)) {
          Path old = new Path(staging, "old/" + one.path());
          files.mkdirs(old.getParent());
          move(target, old, undo);
        }
        if (files.exists(fresh)) {
          files.mkdirs(target.getParent());
          move(fresh, target, undo);
        }
      }
    } catch (IOException e) {
      putBack(undo, e);
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      files.delete(staging, true);
      Path parent = staging.getParent();
      if (files.exists(parent) && files.listStatus(parent).length == 0) {
        files.delete(parent, false);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void move(Path from, Path to, Deque<Path[]> undo) throws IOException {
    if (!files.rename(from, to)) {
      throw new IOException("cannot move " + from + " to " + to);
    }
    undo.push(new Path[] {to, from});
  }

  private void putBack(Deque<Path[]> undo, IOException cause) {
    while (!undo.isEmpty()) {
      Path[] move = undo.pop();
      try {
        if (!files.rename(move[0], move[1])) {
          cause.addSuppressed(new IOException("cannot move " + move[0] + " back"));
        }
      } catch (IOException e) {
        cause.addSuppressed(e);
      }
    }
  }

  /**
   * A folder to replace.
   *
   * @param path below the warehouse
   */
  private record Replaced(String path) {
    Replaced(String table, String partition) {
      this(table + "/" + partition);
    }
  }
}
