package org.stanceline.pipeline;

import com.johnsnowlabs.nlp.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.spark.ml.PipelineModel;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.stanceline.config.DataFiles;
import org.stanceline.stance.Statement;

/** What the tests of pretrained stages run: texts on peace talks. */
final class StageTexts {
  private static final String TOPICS =
      """
      topics:
        - id: talks
          label: {en: Peace talks}
          description: Ending the conflict by talks.
          terms: {en: [peace talks]}
      """;

  private StageTexts() {}

  /** The packed lexicons and actors, one topic, and a pipeline file. */
  static DataFiles data(String pipeline) {
    return DataFiles.packaged()
        .replacing("topics", java.nio.file.Path.of("topics.yaml"), TOPICS)
        .with(StageFile.PATH, pipeline);
  }

  /** Texts as the annotation pipeline reads them. */
  static Dataset<Row> of(SparkSession spark, List<String> texts) {
    StructType schema =
        new StructType()
            .add("text", DataTypes.StringType)
            .add(
                "document_metadata",
                DataTypes.createMapType(DataTypes.StringType, DataTypes.StringType));
    return spark.createDataFrame(
        texts.stream().map(t -> RowFactory.create(t, Map.of("published", "2026-01-05"))).toList(),
        schema);
  }

  /** The statements of each text. */
  static List<List<Statement>> statements(PipelineModel pipeline, Dataset<Row> texts) {
    List<List<Statement>> out = new ArrayList<>();
    for (Row row : pipeline.transform(texts).select("statement").collectAsList()) {
      List<Row> annotations = row.getList(0);
      out.add(
          annotations.stream().map(Annotation::apply).map(StatementAnnotations::decode).toList());
    }
    return out;
  }
}
