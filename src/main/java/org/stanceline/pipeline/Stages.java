package org.stanceline.pipeline;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stanceline.actor.ActorType;
import org.stanceline.stance.Stance;

/**
 * The pretrained stages in the pipeline of a language; without one, our own way stands alone.
 *
 * @param actors finds names of actors
 * @param topics finds places that mean a topic
 * @param stance judges which side a statement takes
 */
public record Stages(@Nullable Actors actors, @Nullable Topics topics, @Nullable Stances stance) {
  /** A pipeline of our own stages alone. */
  public static final Stages OWN = new Stages(null, null, null);

  /**
   * Names from a token classifier.
   *
   * @param labels what each label of the model stands for; names under other labels are dropped
   * @param replacing whether they replace the names that our own rules find, or stand beside them
   */
  public record Actors(StageModel model, Map<String, ActorType> labels, boolean replacing) {
    public Actors {
      labels = Map.copyOf(labels);
    }
  }

  /**
   * Mentions of topics from embeddings.
   *
   * @param threshold least cosine between a place and a phrase of the topic, in [0, 1]
   */
  public record Topics(StageModel model, double threshold) {}

  /**
   * Sides from a zero-shot classifier.
   *
   * @param hypotheses a sentence each, in which {@code {holder}} and {@code {topic}} stand for the
   *     actor and the label of the topic
   * @param threshold a side with a lower score is not taken over, in [0, 1]
   */
  public record Stances(StageModel model, Map<Stance, String> hypotheses, double threshold) {
    public Stances {
      hypotheses = Map.copyOf(new TreeMap<>(hypotheses));
    }
  }

  /** Whether every stage is our own. */
  public boolean areOwn() {
    return models().findAny().isEmpty();
  }

  /** The models that are needed. */
  Stream<StageModel> models() {
    return Stream.of(
            Stream.ofNullable(actors).map(Actors::model),
            Stream.ofNullable(topics).map(Topics::model),
            Stream.ofNullable(stance).map(Stances::model))
        .flatMap(models -> models);
  }
}
