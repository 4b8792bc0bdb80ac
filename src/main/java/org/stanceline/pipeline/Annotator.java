package org.stanceline.pipeline;

import com.johnsnowlabs.nlp.Annotation;
import com.johnsnowlabs.nlp.AnnotatorModel;
import com.johnsnowlabs.nlp.HasSimpleAnnotate;
import java.util.List;
import org.apache.spark.ml.Model;
import org.apache.spark.ml.param.Param;
import org.apache.spark.ml.util.Identifiable;
import org.jspecify.annotations.Nullable;
import scala.collection.JavaConverters;
import scala.collection.Seq;

/**
 * What the annotators of a language have in common: they carry its name and the data files as
 * parameters, so that a saved pipeline is complete, and see a text's annotations as a list. Public
 * because Spark ML reads the parameters by reflection.
 */
public abstract class Annotator<M extends Model<M>> extends AnnotatorModel<M>
    implements HasSimpleAnnotate<M> {
  private @Nullable String uid;
  private final Param<String> lang = new Param<>(this, "lang", "language of the texts (ISO 639-1)");
  private final Param<String> data =
      new Param<>(this, "data", "data files, packed as SharedData packs them");

  Annotator() {}

  /** Spark ML finds parameters by their public accessors. */
  public final Param<String> lang() {
    return lang;
  }

  /** Spark ML finds parameters by their public accessors. */
  public final Param<String> data() {
    return data;
  }

  /**
   * Drawn when first asked for, which the super constructor does: a uid given to a constructor
   * would come too late for the parameters, which bear it, and is ignored.
   */
  @Override
  public final String uid() {
    if (uid == null) {
      uid = Identifiable.randomUID(getClass().getSimpleName());
    }
    return uid;
  }

  @Override
  public final Seq<Annotation> annotate(Seq<Annotation> annotations) {
    List<Annotation> given = JavaConverters.seqAsJavaList(annotations);
    return JavaConverters.asScalaBuffer(annotate(given)).toSeq();
  }

  /** Annotations of all input columns of one text, column after column. */
  abstract List<Annotation> annotate(List<Annotation> annotations);

  /** This thread's analyser of the language. */
  final Analyser analyser() {
    return SharedData.analyser(getOrDefault(data), getOrDefault(lang));
  }
}
