package org.stanceline.pipeline;

import com.johnsnowlabs.nlp.Annotation;
import com.johnsnowlabs.nlp.AnnotatorModel;
import com.johnsnowlabs.nlp.AnnotatorType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.ml.param.Param;
import org.apache.spark.ml.util.MLReader;
import org.jspecify.annotations.Nullable;
import org.stanceline.actor.ActorType;
import org.stanceline.actor.GivenNames;
import org.stanceline.text.Span;

/**
 * Sentences and tokens to names of actors: an annotation each, its {@link ActorType} as the result.
 * A pretrained token classifier tells which tokens belong to a name, in any of the usual codings
 * ({@code B-PER I-PER}, {@code U-PER}, or the bare label).
 */
public final class ActorAnnotator extends ModelAnnotator<ActorAnnotator> {
  /** Annotator type of the output. */
  public static final String TYPE = "actor";

  private static final String OUTSIDE = "O";

  private final Param<String> labels =
      new Param<>(this, "labels", "actor type of each label, as LABEL=type,LABEL=type");

  public ActorAnnotator() {}

  /** For Spark ML, which copies and loads by this signature. */
  public ActorAnnotator(String ignoredUid) {}

  /** For {@link org.apache.spark.ml.PipelineModel#load}. */
  public static MLReader<ActorAnnotator> read() {
    return new Reader<>();
  }

  /** A stage as it was configured. */
  static ActorAnnotator of(Stages.Actors settings, AnnotatorModel<?> model) {
    ActorAnnotator out = new ActorAnnotator();
    out.ask(model);
    List<String> pairs = new ArrayList<>();
    new TreeMap<>(settings.labels())
        .forEach((label, type) -> pairs.add(label + "=" + type.label()));
    out.set(out.labels, String.join(",", pairs));
    return out;
  }

  /** Spark ML finds parameters by their public accessors. */
  public Param<String> labels() {
    return labels;
  }

  @Override
  public String[] inputAnnotatorTypes() {
    return new String[] {AnnotatorType.DOCUMENT(), AnnotatorType.TOKEN()};
  }

  @Override
  public String outputAnnotatorType() {
    return TYPE;
  }

  @Override
  List<Annotation> annotate(List<Annotation> annotations) {
    if (Annotations.ofType(AnnotatorType.TOKEN(), annotations).isEmpty()) {
      return List.of();
    }
    Map<String, ActorType> types = types();
    List<Annotation> out = new ArrayList<>();
    @Nullable Span open = null;
    String label = OUTSIDE;
    int sentence = -1;
    for (Annotation token : answers(annotations)) {
      Tag tag = Tag.of(token.result());
      int here = Integer.parseInt(Annotations.values(token).getOrDefault("sentence", "0"));
      boolean on = open != null && here == sentence && !tag.begins() && tag.label().equals(label);
      if (!on) {
        close(open, label, types, out);
        open = null;
      }
      if (!tag.label().equals(OUTSIDE)) {
        open = open == null ? Annotations.span(token) : open.union(Annotations.span(token));
      }
      label = tag.label();
      sentence = here;
    }
    close(open, label, types, out);
    return out;
  }

  private static void close(
      @Nullable Span name, String label, Map<String, ActorType> types, List<Annotation> out) {
    ActorType type = types.get(label);
    if (name != null && type != null) {
      out.add(Annotations.of(TYPE, name, type.label(), Map.of("label", label)));
    }
  }

  private Map<String, ActorType> types() {
    Map<String, ActorType> out = new TreeMap<>();
    for (String pair : getOrDefault(labels).split(",", -1)) {
      int equals = pair.lastIndexOf('=');
      if (equals > 0) {
        out.put(pair.substring(0, equals), type(pair.substring(equals + 1)));
      }
    }
    return out;
  }

  private static ActorType type(String label) {
    return ActorType.valueOf(label.toUpperCase(Locale.ROOT));
  }

  /** The names among annotations. */
  static GivenNames names(List<Annotation> annotations, boolean replacing) {
    return new GivenNames(
        Annotations.ofType(TYPE, annotations).stream()
            .map(a -> new GivenNames.Given(Annotations.span(a), type(a.result())))
            .toList(),
        replacing);
  }

  /**
   * A label in its coding.
   *
   * @param begins whether a new name starts here, even behind one of the same label
   */
  private record Tag(String label, boolean begins) {
    static Tag of(String text) {
      boolean coded =
          text.length() > 2
              && "BIESULM".indexOf(text.charAt(0)) >= 0
              && (text.charAt(1) == '-' || text.charAt(1) == '_');
      return coded
          ? new Tag(text.substring(2), "BSU".indexOf(text.charAt(0)) >= 0)
          : new Tag(text, false);
    }
  }
}
