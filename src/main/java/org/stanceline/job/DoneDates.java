package org.stanceline.job;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.example.GroupReadSupport;

/**
 * The crawl dates that are done, out of the table runs without a session: most nights it is one.
 */
final class DoneDates {
  private static final String COLUMN = "crawl_date";
  private static final String VERB = "verb";

  private DoneDates() {}

  /**
   * As {@link Night#done}, in any order; empty where there is no table yet.
   *
   * @throws IOException if the table cannot be read
   */
  static List<LocalDate> in(String warehouse) throws IOException {
    Configuration settings = new Configuration();
    Path table = new Path(warehouse, Table.RUNS);
    FileSystem files = table.getFileSystem(settings);
    if (!files.exists(table)) {
      return List.of();
    }
    List<LocalDate> out = new ArrayList<>();
    for (FileStatus file : files.listStatus(table)) {
      String name = file.getPath().getName();
      if (name.endsWith(".parquet") && !name.startsWith("_") && !name.startsWith(".")) {
        read(file.getPath(), settings, out);
      }
    }
    return out;
  }

  private static void read(Path file, Configuration settings, List<LocalDate> out)
      throws IOException {
    try (ParquetReader<Group> rows =
        ParquetReader.builder(new GroupReadSupport(), file).withConf(settings).build()) {
      for (Group row = rows.read(); row != null; row = rows.read()) {
        if (row.getFieldRepetitionCount(COLUMN) > 0 && isDone(row)) {
          out.add(LocalDate.ofEpochDay(row.getInteger(COLUMN, 0)));
        }
      }
    }
  }

  /** As {@link RunRow#isDone}. */
  private static boolean isDone(Group row) {
    return !row.getType().containsField(VERB)
        || row.getFieldRepetitionCount(VERB) == 0
        || !row.getString(VERB, 0).equals(RunRow.EXTRACT);
  }
}
