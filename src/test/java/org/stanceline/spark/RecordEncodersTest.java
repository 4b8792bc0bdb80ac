package org.stanceline.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.stanceline.testing.SparkExtension;

@ExtendWith(SparkExtension.class)
class RecordEncodersTest {
  public record Inner(String someName, @Nullable Double score) {}

  public record Outer(
      String id,
      int count,
      long big,
      boolean flag,
      @Nullable Boolean maybe,
      LocalDate day,
      @Nullable Instant readAt,
      List<String> words,
      List<Inner> innerList,
      @Nullable Inner inner) {}

  public record WithOptional(Optional<String> name) {}

  record Hidden(String name) {}

  private static final List<Outer> ROWS =
      List.of(
          new Outer(
              "a\uD83D\uDE00",
              1,
              1L << 40,
              true,
              null,
              LocalDate.of(1899, 12, 31),
              Instant.parse("2022-11-11T10:15:30.123456Z"),
              List.of("x", "y"),
              List.of(new Inner("n", null)),
              null),
          new Outer(
              "b",
              -1,
              0,
              false,
              false,
              LocalDate.of(2023, 3, 6),
              null,
              List.of(),
              List.of(),
              new Inner("m", 0.5)));

  @Test
  void recordsComeBackEqualFromADataset(SparkSession spark) {
    assertThat(spark.createDataset(ROWS, RecordEncoders.of(Outer.class)).collectAsList())
        .containsExactlyElementsOf(ROWS);
  }

  @Test
  void recordsComeBackEqualFromParquetUnderTableNames(SparkSession spark, @TempDir Path folder) {
    String path = folder.resolve("t").toString();
    Tables.named(spark.createDataset(ROWS, RecordEncoders.of(Outer.class))).write().parquet(path);
    assertThat(spark.read().parquet(path).columns()).contains("read_at", "inner_list");
    assertThat(Tables.typed(spark.read().parquet(path), Outer.class).collectAsList())
        .containsExactlyInAnyOrderElementsOf(ROWS);
  }

  @Test
  void namesOfNestedColumnsAreTableNames() {
    assertThat(Tables.columns(Outer.class).simpleString())
        .contains("inner_list:array<struct<some_name:string,score:double>>");
  }

  @Test
  void onlyNullableComponentsMayBeNull() {
    assertThat(Tables.columns(Outer.class).apply("read_at").nullable()).isTrue();
    assertThat(Tables.columns(Outer.class).apply("id").nullable()).isFalse();
  }

  @Test
  void whatSparkWouldManglesSilentlyIsRefused() {
    assertThatThrownBy(() -> RecordEncoders.of(WithOptional.class))
        .hasMessageContaining("name: no column type for java.util.Optional");
    assertThatThrownBy(() -> RecordEncoders.of(Hidden.class))
        .hasMessageContaining("must be public");
  }
}
