package org.stanceline.pipeline;

import com.johnsnowlabs.nlp.AnnotatorModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.ml.PipelineStage;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.stanceline.config.DataFiles;
import org.stanceline.config.Problems;
import org.stanceline.spark.PretrainedAnnotators;
import org.stanceline.topic.Topic;
import org.stanceline.topic.Topics;

/** The stages behind the tagged tokens, as {@link StageFile} has them. */
final class PretrainedStages {
  private static final String ACTOR = "actor";
  private static final String TOPIC = "topic_mention";

  /** Statements before a pretrained stage has judged them. */
  private static final String FOUND = "found";

  private PretrainedStages() {}

  /**
   * The stages from tagged tokens to statements; models are loaded here.
   *
   * @param like a dataset of the session that is to run them
   * @throws IllegalStateException if a model cannot be loaded
   */
  static List<PipelineStage> extraction(String lang, DataFiles data, Dataset<Row> like) {
    Stages stages = StageFile.of(lang, data);
    String packed = SharedData.of(data).packed();
    List<PipelineStage> out = new ArrayList<>();
    List<String> inputs = new ArrayList<>(List.of("document", "sentence", "pos"));
    List<String> given = new ArrayList<>();
    if (stages.actors() != null) {
      ActorAnnotator actors =
          ActorAnnotator.of(stages.actors(), model(stages.actors().model(), lang, like));
      out.add(AnnotationPipeline.configured(actors, lang, packed, ACTOR, "sentence", "token"));
      inputs.add(ACTOR);
      given.add(ActorAnnotator.TYPE);
    }
    if (stages.topics() != null) {
      TopicAnnotator topics =
          TopicAnnotator.of(
              stages.topics(),
              model(stages.topics().model(), lang, like),
              TopicExamples.phrases(topics(data), lang));
      out.add(
          AnnotationPipeline.configured(
              topics, lang, packed, TOPIC, "document", "sentence", "pos"));
      inputs.add(TOPIC);
      given.add(TopicAnnotator.TYPE);
    }
    StatementAnnotator statement = new StatementAnnotator();
    statement.take(given, stages.actors() != null && stages.actors().replacing());
    boolean judged = stages.stance() != null;
    out.add(
        AnnotationPipeline.configured(
            statement,
            lang,
            packed,
            judged ? FOUND : AnnotationPipeline.STATEMENT,
            inputs.toArray(String[]::new)));
    if (stages.stance() != null) {
      StanceAnnotator stance =
          StanceAnnotator.of(
              stages.stance(), model(stages.stance().model(), lang, like), labels(data, lang));
      out.add(
          AnnotationPipeline.configured(
              stance, lang, packed, AnnotationPipeline.STATEMENT, "document", FOUND));
    }
    return out;
  }

  private static AnnotatorModel<?> model(StageModel wanted, String lang, Dataset<Row> like) {
    AnnotatorModel<?> model;
    if (wanted.isRemote()) {
      model = PretrainedAnnotators.loaded(wanted.className(), wanted.where());
    } else if (wanted.isFolder()) {
      model = PretrainedAnnotators.fromFolder(wanted.className(), wanted.where(), like);
    } else {
      model = PretrainedAnnotators.named(wanted.className(), wanted.where(), lang);
    }
    PretrainedAnnotators.set(model, "batchSize", wanted.batch());
    PretrainedAnnotators.set(model, "maxSentenceLength", wanted.longest());
    PretrainedAnnotators.set(model, "caseSensitive", wanted.cased());
    return model;
  }

  private static List<Topic> topics(DataFiles data) {
    Problems problems = new Problems();
    List<Topic> out = Topics.load(data, problems);
    problems.throwIfAny();
    return out;
  }

  private static Map<String, String> labels(DataFiles data, String lang) {
    Map<String, String> out = new TreeMap<>();
    for (Topic topic : topics(data)) {
      out.put(topic.id(), topic.label().getOrDefault(lang, topic.id()));
    }
    return out;
  }
}
