package org.stanceline.pipeline;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.regexp_replace;
import static org.apache.spark.sql.functions.round;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.sha2;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.util.Arrays;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.stanceline.audit.Band;
import org.stanceline.audit.CellCount;

/** Draws statements for a person to judge; the same ones however the rows are dealt out. */
public final class AuditUnits {
  private static final Column[] CELL = {col("topic"), col("lang"), col("band"), col("mode")};

  private AuditUnits() {}

  /**
   * What is drawn: a statement for all that give the same actor the same side on the topic in the
   * same words of the same story and in the same mode, so that nobody judges one sentence twice.
   * The one with the first id stands for its {@code copies}.
   *
   * @param statements rows of the table statements
   * @return columns {@code statement_id, confidence, copies, topic, lang, band, mode}
   */
  public static Dataset<Row> of(Dataset<Row> statements) {
    Column[] same = {
      col("topic"),
      col("lang"),
      col("mode"),
      col("stance"),
      col("actor_id"),
      col("story_id"),
      col("words")
    };
    // A page crawled on two dates gives its statements twice, under the same ids.
    Dataset<Row> distinct =
        statements
            .withColumn("words", regexp_replace(col("evidence"), "\\s+", " "))
            .groupBy("statement_id")
            .agg(min(struct(append(same, col("confidence")))).as("row"))
            .select("statement_id", "row.*");
    return distinct
        .groupBy(same)
        .agg(
            min(struct("statement_id", "confidence")).as("first"),
            count(lit(1)).cast("int").as("copies"))
        .select(
            col("first.statement_id").as("statement_id"),
            col("first.confidence").as("confidence"),
            col("copies"),
            col("topic"),
            col("lang"),
            band(col("first.confidence")).as("band"),
            col("mode"));
  }

  /** How many units there are of each kind: rows of {@link CellCount} under its column names. */
  public static Dataset<Row> cells(Dataset<Row> units) {
    return units
        .groupBy(CELL)
        .agg(
            count(lit(1)).as("units"),
            sum(round(col("confidence").multiply(CellCount.SCALE)).cast("long")).as("confidence"));
  }

  /**
   * The units drawn: of each stratum those that come first by a hash of seed and id. All rows
   * together in the order of that hash are a sample in themselves wherever one stops reading.
   *
   * @param strata rows of {@link StratumOfCell} under its column names, one for each cell
   * @return the units with {@code stratum, stratum_size, stratum_drawn} and {@code draw}, the hash
   */
  public static Dataset<Row> drawn(Dataset<Row> units, Dataset<Row> strata, long seed) {
    return units
        .join(broadcast(strata), new String[] {"topic", "lang", "band", "mode"}, "inner")
        .withColumn("draw", sha2(concat(lit(seed + ":"), col("statement_id")), 256))
        .withColumn(
            "place",
            row_number()
                .over(Window.partitionBy("stratum").orderBy(col("draw"), col("statement_id"))))
        .filter(col("place").leq(col("stratum_drawn")))
        .drop("place");
  }

  private static Column band(Column confidence) {
    Column out = lit(Band.ALL.get(0).label());
    for (Band band : Band.ALL) {
      out = when(confidence.geq(band.from()), band.label()).otherwise(out);
    }
    return out;
  }

  private static Column[] append(Column[] columns, Column more) {
    Column[] out = Arrays.copyOf(columns, columns.length + 1);
    out[columns.length] = more;
    return out;
  }
}
