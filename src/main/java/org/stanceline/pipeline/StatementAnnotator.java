package org.stanceline.pipeline;

import com.johnsnowlabs.nlp.Annotation;
import com.johnsnowlabs.nlp.AnnotatorType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.spark.ml.param.BooleanParam;
import org.apache.spark.ml.param.StringArrayParam;
import org.apache.spark.ml.util.DefaultParamsReader;
import org.apache.spark.ml.util.MLReader;
import org.jspecify.annotations.Nullable;
import org.stanceline.stance.Given;
import org.stanceline.text.Reading;

/**
 * Document, sentences and tagged tokens to statements: an annotation each, over its evidence in the
 * document, with the columns of the statement as values.
 */
public final class StatementAnnotator extends Annotator<StatementAnnotator> {
  /** Annotator type of the output. */
  public static final String TYPE = "statement";

  /** Value of the document annotation that holds the day of publication, if it is known. */
  public static final String PUBLISHED = "published";

  private final BooleanParam replacing =
      new BooleanParam(this, "replacing", "whether given names of actors replace our own");

  private final @Nullable StringArrayParam given =
      new StringArrayParam(this, "given", "annotator types of what other stages have found");

  public StatementAnnotator() {
    this("");
  }

  /** For Spark ML, which copies and loads by this signature. */
  public StatementAnnotator(String ignoredUid) {
    set(replacing, false);
  }

  /** Takes more columns: what other stages have found, before the names of the columns are set. */
  void take(List<String> types, boolean replacingNames) {
    set(given(), types.toArray(String[]::new));
    set(replacing, replacingNames);
  }

  /** Spark ML finds parameters by their public accessors. */
  public StringArrayParam given() {
    return Objects.requireNonNull(given);
  }

  /** Spark ML finds parameters by their public accessors. */
  public BooleanParam replacing() {
    return replacing;
  }

  /** For {@link org.apache.spark.ml.PipelineModel#load}. */
  public static MLReader<StatementAnnotator> read() {
    return new DefaultParamsReader<>();
  }

  @Override
  public String[] inputAnnotatorTypes() {
    List<String> out =
        new ArrayList<>(
            List.of(AnnotatorType.DOCUMENT(), AnnotatorType.DOCUMENT(), AnnotatorType.POS()));
    // The super constructor asks before there are parameters.
    if (given != null && isDefined(given)) {
      out.addAll(List.of(getOrDefault(given)));
    }
    return out.toArray(String[]::new);
  }

  @Override
  public String outputAnnotatorType() {
    return TYPE;
  }

  @Override
  List<Annotation> annotate(List<Annotation> annotations) {
    if (annotations.isEmpty()) {
      return List.of();
    }
    Annotation document = annotations.get(0);
    Analyser analyser = analyser();
    Reading reading = analyser.read(document.result());
    String published = Annotations.values(document).get(PUBLISHED);
    LocalDate day = published == null ? null : LocalDate.parse(published);
    Given found =
        new Given(
            ActorAnnotator.names(annotations, (boolean) getOrDefault(replacing)),
            TopicAnnotator.places(annotations));
    return analyser
        .engine()
        .statements(reading, TaggedSentences.of(reading, annotations), day, found)
        .stream()
        .map(StatementAnnotations::encode)
        .toList();
  }
}
