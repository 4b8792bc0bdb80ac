package org.stanceline.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.postag.POSContextGenerator;
import opennlp.tools.postag.POSModel;
import org.stanceline.text.Pos;

/**
 * Part-of-speech tags by OpenNLP's maximum-entropy model, each word given its best tag in turn: on
 * our texts that gives the tags of the default beam of 3 several times faster. As only the best tag
 * counts, the model's weights are summed and never made into probabilities. Not thread-safe.
 */
final class Tagger {
  /** The model's features of a word look so far ahead and back, at words and at tags. */
  static final int WINDOW = 2;

  private static final Map<String, POSModel> LOADED = new ConcurrentHashMap<>();

  private final POSContextGenerator contexts;
  private final Map<String, Context> weights;
  private final String[] outcomes;
  private final double[] sums;

  Tagger(String resource) {
    POSModel model = LOADED.computeIfAbsent(resource, Tagger::load);
    AbstractModel scorer = model.getArtifact("pos.model");
    this.weights = weights(scorer);
    this.contexts = model.getFactory().getPOSContextGenerator();
    this.outcomes = new String[scorer.getNumOutcomes()];
    Arrays.setAll(outcomes, scorer::getOutcome);
    this.sums = new double[outcomes.length];
  }

  /** The model's weights by feature: see {@link AbstractModel#getDataStructures}. */
  @SuppressWarnings("unchecked")
  private static Map<String, Context> weights(AbstractModel model) {
    return (Map<String, Context>) model.getDataStructures()[1];
  }

  /** The model's name of a tag for each word, in order. */
  String[] tag(String[] words) {
    String[] tags = new String[words.length];
    tag(words, tags, 0, words.length);
    return tags;
  }

  /**
   * Gives some words their tag anew.
   *
   * @param tags of all words; those before {@code from} are taken as they are, those from there to
   *     {@code to}, exclusive, are overwritten
   */
  void tag(String[] words, String[] tags, int from, int to) {
    for (int i = from; i < to; i++) {
      tags[i] = best(contexts.getContext(i, words, tags, null));
    }
  }

  private String best(String[] features) {
    Arrays.fill(sums, 0);
    for (String feature : features) {
      Context context = weights.get(feature);
      if (context != null) {
        int[] of = context.getOutcomes();
        double[] parameters = context.getParameters();
        for (int i = 0; i < of.length; i++) {
          sums[of[i]] += parameters[i];
        }
      }
    }
    int best = 0;
    for (int i = 1; i < sums.length; i++) {
      best = sums[i] > sums[best] ? i : best;
    }
    return outcomes[best];
  }

  /** The tags by their names in the model. */
  static List<Pos> parts(String[] tags) {
    return Arrays.stream(tags).map(Pos::of).toList();
  }

  private static POSModel load(String resource) {
    try (InputStream in = Tagger.class.getClassLoader().getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("tagger model not on the class path: " + resource);
      }
      return new POSModel(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
