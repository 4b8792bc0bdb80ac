package org.stanceline.pipeline;

import com.johnsnowlabs.nlp.Annotation;
import com.johnsnowlabs.nlp.AnnotatorType;
import java.util.List;
import org.apache.spark.ml.util.DefaultParamsReader;
import org.apache.spark.ml.util.MLReader;
import org.stanceline.text.Reading;

/** Document to document: the stored text as it is read, mended and with one sentence a line. */
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
    Reading reading = analyser().read(annotations.get(0).result());
    return List.of(
        Annotations.of(AnnotatorType.DOCUMENT(), 0, reading.text().length(), reading.text()));
  }
}
