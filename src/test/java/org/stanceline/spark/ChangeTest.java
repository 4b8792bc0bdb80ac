package org.stanceline.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.stanceline.testing.SparkExtension;

@ExtendWith(SparkExtension.class)
class ChangeTest {
  public record Line(String words) {}

  public record Dated(LocalDate crawlDate, String words) {}

  private static final LocalDate FIRST = LocalDate.of(2023, 3, 6);
  private static final LocalDate SECOND = LocalDate.of(2023, 3, 7);

  @Test
  void commitReplacesItsPartitionsAlone(SparkSession spark, @TempDir Path folder) {
    write(spark, folder, List.of(FIRST, SECOND), new Dated(FIRST, "a"), new Dated(SECOND, "b"));
    write(spark, folder, List.of(SECOND), new Dated(SECOND, "c"), new Dated(SECOND, "d"));
    assertThat(words(spark, folder)).containsExactly("a", "c", "d");
  }

  @Test
  void partitionThatGetsNoRowsIsEmptied(SparkSession spark, @TempDir Path folder) {
    write(spark, folder, List.of(FIRST, SECOND), new Dated(FIRST, "a"), new Dated(SECOND, "b"));
    write(spark, folder, List.of(FIRST));
    assertThat(words(spark, folder)).containsExactly("b");
  }

  @Test
  void partitionWithoutRowsStillTellsTheColumns(SparkSession spark, @TempDir Path folder) {
    write(spark, folder, List.of(FIRST, SECOND));
    for (LocalDate date : List.of(FIRST, SECOND)) {
      String partition = folder.resolve("lines/crawl_date=" + date).toString();
      assertThat(spark.read().parquet(partition).columns()).containsExactly("words");
      assertThat(spark.read().parquet(partition).collectAsList()).isEmpty();
    }
    assertThat(words(spark, folder)).isEmpty();
  }

  @Test
  void tableThatIsReadIsNotMade(SparkSession spark, @TempDir Path folder) throws IOException {
    assertThat(words(spark, folder)).isEmpty();
    assertThat(folder.resolve("lines")).doesNotExist();
    assertThat(Warehouse.holds(folder.toString(), "lines")).isFalse();
    write(spark, folder, List.of(FIRST));
    assertThat(Warehouse.holds(folder.toString(), "lines")).isTrue();
  }

  @Test
  void changeThatIsNotCommittedLeavesTheOldRowsAndNoFiles(SparkSession spark, @TempDir Path folder)
      throws IOException {
    write(spark, folder, List.of(FIRST), new Dated(FIRST, "old"));
    try (Change change = new Warehouse(spark, folder.toString()).change()) {
      change.write(
          rows(spark, new Dated(FIRST, "new")),
          "lines",
          Warehouse.CRAWL_DATE,
          List.of(FIRST.toString()),
          List.of("words"));
    }
    assertThat(words(spark, folder)).containsExactly("old");
    assertThat(Files.exists(folder.resolve(".staging"))).isFalse();
  }

  @Test
  void moveThatFailsPutsBackWhatWasMovedBefore(SparkSession spark, @TempDir Path folder)
      throws IOException {
    write(spark, folder, List.of(FIRST), new Dated(FIRST, "old"));
    // A file stands where the folder of the second table must be made.
    Files.writeString(folder.resolve("broken"), "in the way");
    Change change = new Warehouse(spark, folder.toString()).change();
    List<String> first = List.of(FIRST.toString());
    Dataset<Row> fresh = rows(spark, new Dated(FIRST, "new"));
    change.write(fresh, "lines", Warehouse.CRAWL_DATE, first, List.of("words"));
    change.write(fresh, "broken", Warehouse.CRAWL_DATE, first, List.of("words"));
    assertThat(org.assertj.core.api.Assertions.catchThrowable(change::commit)).isNotNull();
    change.close();
    assertThat(words(spark, folder)).containsExactly("old");
  }

  @Test
  void filesBearNoPartitionColumn(SparkSession spark, @TempDir Path folder) throws IOException {
    write(spark, folder, List.of(FIRST), new Dated(FIRST, "a"));
    try (Stream<Path> files = Files.walk(folder)) {
      Path file = files.filter(f -> f.toString().endsWith(".parquet")).findFirst().orElseThrow();
      assertThat(spark.read().parquet(file.toString()).columns()).containsExactly("words");
      assertThat(file.toString()).contains("zstd");
    }
  }

  private static void write(
      SparkSession spark, Path folder, List<LocalDate> partitions, Dated... rows) {
    try (Change change = new Warehouse(spark, folder.toString()).change()) {
      change.write(
          rows(spark, rows),
          "lines",
          Warehouse.CRAWL_DATE,
          partitions.stream().map(LocalDate::toString).toList(),
          List.of("words"));
      change.commit();
    }
  }

  private static Dataset<Row> rows(SparkSession spark, Dated... rows) {
    return Tables.named(spark.createDataset(List.of(rows), RecordEncoders.of(Dated.class)));
  }

  private static List<String> words(SparkSession spark, Path folder) {
    return new Warehouse(spark, folder.toString())
        .byCrawlDate("lines", Line.class).collectAsList().stream()
            .map(row -> row.getString(0))
            .sorted()
            .toList();
  }
}
