package org.stanceline.pipeline;

import com.johnsnowlabs.nlp.Annotation;
import com.johnsnowlabs.nlp.AnnotatorModel;
import com.johnsnowlabs.nlp.HasBatchedAnnotate;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.spark.ml.Model;
import org.apache.spark.ml.param.Param;
import org.apache.spark.ml.param.ParamMap;
import org.apache.spark.ml.util.DefaultParamsReader;
import org.apache.spark.ml.util.MLReader;
import org.apache.spark.ml.util.MLWritable;
import org.apache.spark.ml.util.MLWriter;
import org.jspecify.annotations.Nullable;
import org.stanceline.spark.PretrainedAnnotators;
import scala.collection.JavaConverters;
import scala.collection.Seq;

/**
 * An annotator that asks a pretrained Spark NLP model, which it saves and loads along with itself.
 *
 * <p>The model sees one text at a time, and none without annotations. In Spark NLP's own batches
 * (5.5.3) a row without annotations shifts the outputs of the rows behind it, and a text is padded
 * to the longest of its batch, so that its figures depend on its neighbours. Texts of one article
 * still go through the model together.
 */
public abstract class ModelAnnotator<M extends Model<M>> extends Annotator<M> {
  private static final String MODEL = "pretrained";

  private final Param<String> annotator =
      new Param<>(this, "annotator", "class of the pretrained Spark NLP model");

  private @Nullable AnnotatorModel<?> model;

  ModelAnnotator() {}

  /** Spark ML finds parameters by their public accessors. */
  public final Param<String> annotator() {
    return annotator;
  }

  /** Takes over the model. */
  final void ask(AnnotatorModel<?> pretrained) {
    set(annotator, pretrained.getClass().getName());
    model = pretrained;
  }

  final AnnotatorModel<?> model() {
    if (model == null) {
      throw new IllegalStateException("the pretrained model of " + uid() + " was not loaded");
    }
    return model;
  }

  /**
   * What the model says of one text.
   *
   * @param annotations its input columns, one behind the other
   */
  final List<Annotation> answers(List<Annotation> annotations) {
    return annotations.isEmpty() ? List.of() : answers(model(), annotations);
  }

  /** What a model says of one text, which must not be empty. */
  static List<Annotation> answers(AnnotatorModel<?> model, List<Annotation> annotations) {
    Annotation[] row = annotations.toArray(Annotation[]::new);
    Seq<Annotation[]> rows = JavaConverters.asScalaBuffer(List.<Annotation[]>of(row)).toSeq();
    Seq<Seq<Annotation>> out = ((HasBatchedAnnotate<?>) model).batchAnnotate(rows);
    return JavaConverters.seqAsJavaList(out.head());
  }

  @Override
  public final M copy(ParamMap extra) {
    M copy = super.copy(extra);
    ((ModelAnnotator<?>) copy).model = model;
    return copy;
  }

  @Override
  public final MLWriter write() {
    MLWriter own = super.write();
    return new MLWriter() {
      @Override
      public void saveImpl(String path) {
        try {
          own.save(path);
          ((MLWritable) model()).write().save(path + "/" + MODEL);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    };
  }

  /** Reads an annotator and its model. */
  static final class Reader<A extends ModelAnnotator<A>> extends MLReader<A> {
    @Override
    public A load(String path) {
      A loaded = new DefaultParamsReader<A>().load(path);
      ModelAnnotator<A> base = loaded;
      base.model =
          PretrainedAnnotators.loaded(loaded.getOrDefault(loaded.annotator()), path + "/" + MODEL);
      return loaded;
    }
  }
}
