package org.stanceline.pipeline;

import com.johnsnowlabs.nlp.Annotation;
import com.johnsnowlabs.nlp.AnnotatorType;
import com.johnsnowlabs.nlp.annotators.sbd.pragmatic.SentenceDetector;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.spark.ml.util.DefaultParamsReader;
import org.apache.spark.ml.util.Identifiable;
import org.apache.spark.ml.util.MLReader;
import org.stanceline.text.Span;
import scala.collection.JavaConverters;
import scala.collection.Seq;

/**
 * Spark NLP's sentence detector, passage by passage: {@link Passages} to sentences with offsets in
 * the whole reading. The inherited one takes several documents too, but gives offsets from 0 in
 * each of them and sorts the sentences of all by these.
 */
public final class PassageSentenceDetector extends SentenceDetector {
  public PassageSentenceDetector() {
    this(Identifiable.randomUID("PassageSentenceDetector"));
  }

  /** For Spark ML, which copies and loads by this signature. */
  public PassageSentenceDetector(String uid) {
    super(uid);
  }

  /** For {@link org.apache.spark.ml.PipelineModel#load}; reads what was saved, by its class. */
  public static MLReader<SentenceDetector> read() {
    return new DefaultParamsReader<>();
  }

  @Override
  public Seq<Annotation> annotate(Seq<Annotation> passages) {
    List<Annotation> out = new ArrayList<>();
    for (Annotation passage : JavaConverters.seqAsJavaList(passages)) {
      Seq<Annotation> alone = JavaConverters.asScalaBuffer(List.of(passage)).toSeq();
      for (Annotation sentence : JavaConverters.seqAsJavaList(super.annotate(alone))) {
        out.add(
            Annotations.of(
                AnnotatorType.DOCUMENT(),
                new Span(passage.begin() + sentence.begin(), passage.begin() + sentence.end() + 1),
                sentence.result(),
                Map.of("sentence", Integer.toString(out.size()))));
      }
    }
    return JavaConverters.asScalaBuffer(out).toSeq();
  }
}
