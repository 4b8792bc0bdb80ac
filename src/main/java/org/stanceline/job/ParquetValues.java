package org.stanceline.job;

import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.NanoTime;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.DateLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimestampLogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;

/** The columns of a Parquet row as texts, as they would stand in JSON Lines. */
final class ParquetValues {
  /** Days from the Julian day 0 of the old time stamps to 1970. */
  private static final long JULIAN_DAY_OF_1970 = 2_440_588;

  private ParquetValues() {}

  /** The columns that can be read as texts: of those named, the ones with one plain value a row. */
  static MessageType columns(MessageType schema, List<String> names) {
    return new MessageType(
        schema.getName(),
        schema.getFields().stream()
            .filter(field -> names.contains(field.getName()))
            .filter(field -> field.isPrimitive() && !field.isRepetition(Type.Repetition.REPEATED))
            .toList());
  }

  /**
   * The values of a row that are there, by column.
   *
   * @throws CharacterCodingException if one of them is not UTF-8
   */
  static Map<String, String> of(Group row) throws CharacterCodingException {
    Map<String, String> values = new TreeMap<>();
    List<Type> columns = row.getType().getFields();
    for (int i = 0; i < columns.size(); i++) {
      if (row.getFieldRepetitionCount(i) > 0) {
        values.put(columns.get(i).getName(), text(row, i, columns.get(i)));
      }
    }
    return values;
  }

  private static String text(Group row, int column, Type type) throws CharacterCodingException {
    LogicalTypeAnnotation logical = type.getLogicalTypeAnnotation();
    if (logical instanceof TimestampLogicalTypeAnnotation time) {
      return Instant.EPOCH.plus(row.getLong(column, 0), unit(time)).toString();
    }
    if (logical instanceof DateLogicalTypeAnnotation) {
      return LocalDate.ofEpochDay(row.getInteger(column, 0)).toString();
    }
    if (type.asPrimitiveType().getPrimitiveTypeName() == PrimitiveTypeName.INT96) {
      NanoTime time = NanoTime.fromBinary(row.getInt96(column, 0));
      return LocalDate.ofEpochDay(time.getJulianDay() - JULIAN_DAY_OF_1970)
          .atStartOfDay()
          .plusNanos(time.getTimeOfDayNanos())
          .toInstant(java.time.ZoneOffset.UTC)
          .toString();
    }
    return type.asPrimitiveType().getPrimitiveTypeName() == PrimitiveTypeName.BINARY
        ? StandardCharsets.UTF_8
            .newDecoder()
            .decode(row.getBinary(column, 0).toByteBuffer())
            .toString()
        : row.getValueToString(column, 0);
  }

  private static ChronoUnit unit(TimestampLogicalTypeAnnotation time) {
    return switch (time.getUnit()) {
      case MILLIS -> ChronoUnit.MILLIS;
      case MICROS -> ChronoUnit.MICROS;
      case NANOS -> ChronoUnit.NANOS;
    };
  }
}
