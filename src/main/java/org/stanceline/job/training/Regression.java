package org.stanceline.job.training;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.ml.classification.LogisticRegression;
import org.apache.spark.ml.classification.LogisticRegressionModel;
import org.apache.spark.ml.linalg.SQLDataTypes;
import org.apache.spark.ml.linalg.Vectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.stanceline.stance.Feature;
import org.stanceline.stance.LogisticConfidence;
import org.stanceline.stance.TraceFeatures;

/**
 * Spark's logistic regression over the features of traces. Samples in the same order give the same
 * model: they go through one partition.
 */
public final class Regression {
  /** Strength of the L2 penalty on the weights of standardised features. */
  static final double PENALTY = 0.1;

  private static final int ITERATIONS = 1000;
  private static final double TOLERANCE = 1e-6;
  private static final double DIGITS = 1e4;
  private static final List<Feature> FEATURES = List.of(Feature.values());
  private static final StructType SCHEMA =
      new StructType()
          .add("label", DataTypes.DoubleType, false)
          .add("features", SQLDataTypes.VectorType(), false);

  private final SparkSession spark;

  public Regression(SparkSession spark) {
    this.spark = spark;
  }

  /**
   * Fits a model; its weights are rounded to four digits, as they are written down.
   *
   * @param samples some right and some wrong
   */
  public LogisticConfidence fit(List<Sample> samples) {
    Dataset<Row> rows =
        spark.createDataFrame(samples.stream().map(Regression::row).toList(), SCHEMA).coalesce(1);
    LogisticRegressionModel model =
        new LogisticRegression()
            .setStandardization(true)
            .setElasticNetParam(0)
            .setRegParam(PENALTY)
            .setMaxIter(ITERATIONS)
            .setTol(TOLERANCE)
            .fit(rows);
    Map<Feature, Double> weights = new EnumMap<>(Feature.class);
    for (int i = 0; i < FEATURES.size(); i++) {
      weights.put(FEATURES.get(i), rounded(model.coefficients().apply(i)));
    }
    return new LogisticConfidence(rounded(model.intercept()), weights);
  }

  private static Row row(Sample sample) {
    return RowFactory.create(sample.right() ? 1.0 : 0.0, Vectors.dense(vector(sample.features())));
  }

  private static double[] vector(TraceFeatures features) {
    return FEATURES.stream().mapToDouble(features::of).toArray();
  }

  private static double rounded(double value) {
    return Math.round(value * DIGITS) / DIGITS;
  }
}
