package org.stanceline.spark;

import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.catalyst.encoders.AgnosticEncoder;
import org.apache.spark.sql.catalyst.encoders.AgnosticEncoders;
import org.apache.spark.sql.catalyst.encoders.AgnosticEncoders.EncoderField;
import org.apache.spark.sql.catalyst.encoders.AgnosticEncoders.IterableEncoder;
import org.apache.spark.sql.catalyst.encoders.AgnosticEncoders.ProductEncoder;
import org.apache.spark.sql.catalyst.encoders.ExpressionEncoder;
import org.apache.spark.sql.types.Metadata;
import org.jspecify.annotations.Nullable;
import scala.Option;
import scala.collection.JavaConverters;
import scala.reflect.ClassTag;
import scala.reflect.ClassTag$;

/**
 * Encoders that make records the rows of a Dataset: a column per component, under its name. Spark
 * itself has none: {@code Encoders.bean} gives a record an empty schema and no error. What is not
 * known to survive the round trip is refused by name.
 */
public final class RecordEncoders {
  private static final Map<Class<?>, AgnosticEncoder<?>> LEAVES =
      Map.ofEntries(
          Map.entry(String.class, AgnosticEncoders.StringEncoder$.MODULE$),
          Map.entry(boolean.class, AgnosticEncoders.PrimitiveBooleanEncoder$.MODULE$),
          Map.entry(int.class, AgnosticEncoders.PrimitiveIntEncoder$.MODULE$),
          Map.entry(long.class, AgnosticEncoders.PrimitiveLongEncoder$.MODULE$),
          Map.entry(double.class, AgnosticEncoders.PrimitiveDoubleEncoder$.MODULE$),
          Map.entry(Boolean.class, AgnosticEncoders.BoxedBooleanEncoder$.MODULE$),
          Map.entry(Integer.class, AgnosticEncoders.BoxedIntEncoder$.MODULE$),
          Map.entry(Long.class, AgnosticEncoders.BoxedLongEncoder$.MODULE$),
          Map.entry(Double.class, AgnosticEncoders.BoxedDoubleEncoder$.MODULE$),
          Map.entry(LocalDate.class, AgnosticEncoders.STRICT_LOCAL_DATE_ENCODER()),
          Map.entry(Instant.class, AgnosticEncoders.STRICT_INSTANT_ENCODER()));

  private RecordEncoders() {}

  /**
   * The encoder of a public record whose components are texts, numbers, booleans, dates, instants,
   * public records, or lists of these. A component that is not {@code @Nullable} must not be null.
   *
   * @throws IllegalArgumentException naming the component that cannot be encoded
   */
  public static <T extends Record> Encoder<T> of(Class<T> type) {
    return ExpressionEncoder.apply(product(type));
  }

  private static <T> ProductEncoder<T> product(Class<T> type) {
    if (!Modifier.isPublic(type.getModifiers())) {
      throw new IllegalArgumentException(
          type.getName() + " must be public: Spark's generated code calls it");
    }
    List<EncoderField> fields = new ArrayList<>();
    for (RecordComponent component : type.getRecordComponents()) {
      boolean nullable =
          !component.getType().isPrimitive()
              && component.getAnnotatedType().isAnnotationPresent(Nullable.class);
      fields.add(
          new EncoderField(
              component.getName(),
              encoder(component.getGenericType(), component),
              nullable,
              Metadata.empty(),
              Option.empty(),
              Option.empty()));
    }
    return new ProductEncoder<>(
        tag(type), JavaConverters.asScalaBuffer(fields).toSeq(), Option.empty());
  }

  private static AgnosticEncoder<?> encoder(Type type, RecordComponent component) {
    AgnosticEncoder<?> leaf = type instanceof Class<?> plain ? LEAVES.get(plain) : null;
    if (leaf != null) {
      return leaf;
    }
    if (type instanceof Class<?> nested && nested.isRecord()) {
      return product(nested);
    }
    if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
      AgnosticEncoder<?> element = encoder(list.getActualTypeArguments()[0], component);
      return new IterableEncoder<>(tag(List.class), element, false, false);
    }
    throw new IllegalArgumentException(
        component.getDeclaringRecord().getName()
            + "."
            + component.getName()
            + ": no column type for "
            + type.getTypeName());
  }

  private static <T> ClassTag<T> tag(Class<T> type) {
    return ClassTag$.MODULE$.apply(type);
  }
}
