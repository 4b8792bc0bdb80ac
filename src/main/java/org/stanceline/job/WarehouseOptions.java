package org.stanceline.job;

import java.io.IOException;
import org.stanceline.spark.Warehouse;
import picocli.CommandLine.Option;

/** Options that say where the tables are. */
final class WarehouseOptions {
  @Option(
      names = "--warehouse",
      required = true,
      paramLabel = "DIR",
      description = "Folder of the tables; a path or a URI such as hdfs://…")
  private String warehouse = "";

  @Option(
      names = "--look-back",
      paramLabel = "DAYS",
      defaultValue = "10",
      description = "How far back articles may belong to the same story (${DEFAULT-VALUE}).")
  private int lookBack;

  String folder() {
    return warehouse;
  }

  int lookBack() {
    return lookBack;
  }

  /**
   * Fails before anything is read.
   *
   * @throws UsageException if tables cannot be written
   */
  void requireWritable() {
    if (lookBack < 0) {
      throw new UsageException("--look-back must not be negative: " + lookBack);
    }
    try {
      Warehouse.requireWritable(warehouse);
    } catch (IOException | RuntimeException e) {
      throw new UsageException(
          "--warehouse: cannot write to "
              + warehouse
              + " ("
              + Failures.sentence(e)
              + "); choose a folder that you may write to");
    }
  }

  /**
   * Fails when a table that a verb reads is not there; makes nothing.
   *
   * @param remedy verbs that make the table
   * @throws UsageException if there is no such table
   */
  void requireTable(String table, String remedy) {
    requireTable(warehouse, table, remedy);
  }

  /** The same for a verb that only reads. */
  static void requireTable(String warehouse, String table, String remedy) {
    boolean there;
    try {
      there = Warehouse.holds(warehouse, table);
    } catch (IOException | RuntimeException e) {
      throw new UsageException(
          "--warehouse: cannot read " + warehouse + " (" + Failures.sentence(e) + ")");
    }
    if (!there) {
      throw new UsageException(
          "--warehouse: there is no table "
              + table
              + " in "
              + warehouse
              + "; check the path, or run "
              + remedy
              + " first");
    }
  }
}
