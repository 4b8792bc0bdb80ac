package org.stanceline.spark;

import java.util.Arrays;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/** Between records, whose components are in camel case, and table columns, in snake case. */
public final class Tables {
  private Tables() {}

  /** The columns of a table whose rows are records of this type. */
  public static StructType columns(Class<? extends Record> type) {
    return (StructType) snake(RecordEncoders.of(type).schema());
  }

  /** The same rows under the column names of the tables; nested records too. */
  public static Dataset<Row> named(Dataset<?> rows) {
    return rows.select(
        Arrays.stream(rows.schema().fields())
            .map(
                f -> rows.col(f.name()).cast(relaxed(snake(f.dataType()))).as(Columns.of(f.name())))
            .toArray(Column[]::new));
  }

  /** Rows of a table as records; columns that the record does not have are left out. */
  public static <T extends Record> Dataset<T> typed(Dataset<Row> table, Class<T> type) {
    Encoder<T> encoder = RecordEncoders.of(type);
    return table
        .select(
            Arrays.stream(encoder.schema().fields())
                .map(
                    f ->
                        functions
                            .col(Columns.of(f.name()))
                            .cast(relaxed(f.dataType()))
                            .as(f.name()))
                .toArray(Column[]::new))
        .as(encoder);
  }

  private static DataType snake(DataType type) {
    if (type instanceof StructType struct) {
      return new StructType(
          Arrays.stream(struct.fields())
              .map(
                  f ->
                      new StructField(
                          Columns.of(f.name()), snake(f.dataType()), f.nullable(), f.metadata()))
              .toArray(StructField[]::new));
    }
    if (type instanceof ArrayType array) {
      return new ArrayType(snake(array.elementType()), array.containsNull());
    }
    return type;
  }

  /** The type with nulls allowed inside: what a file has, and what a cast may not tighten. */
  private static DataType relaxed(DataType type) {
    if (type instanceof StructType struct) {
      return new StructType(
          Arrays.stream(struct.fields())
              .map(f -> new StructField(f.name(), relaxed(f.dataType()), true, f.metadata()))
              .toArray(StructField[]::new));
    }
    if (type instanceof ArrayType array) {
      return new ArrayType(relaxed(array.elementType()), true);
    }
    return type;
  }
}
