package org.stanceline.pipeline;

import com.johnsnowlabs.nlp.Annotation;
import com.johnsnowlabs.nlp.AnnotatorType;
import java.util.List;
import org.apache.spark.ml.util.DefaultParamsReader;
import org.apache.spark.ml.util.MLReader;

/**
 * Document to documents: the stored text as it is read, mended and with one sentence a line, in
 * {@link Passages}.
 */
public final class MendingAnnotator extends Annotator<MendingAnnotator> {
  public MendingAnnotator() {}

  /** For Spark ML, which copies and loads by this signature. */
  public MendingAnnotator(String ignoredUid) {}

  /** For {@link org.apache.spark.ml.PipelineModel#load}. */
  public static MLReader<MendingAnnotator> read() {
    return new DefaultParamsReader<>();
  }

  @Override
  public String[] inputAnnotatorTypes() {
    return new String[] {AnnotatorType.DOCUMENT()};
  }

  @Override
  public String outputAnnotatorType() {
    return AnnotatorType.DOCUMENT();
  }

  @Override
  List<Annotation> annotate(List<Annotation> annotations) {
    if (annotations.isEmpty()) {
      return List.of();
    }
    return Passages.annotations(analyser().read(annotations.get(0).result()));
  }
}
