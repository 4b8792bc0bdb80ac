package org.stanceline.stance;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stanceline.actor.ActorType;
import org.stanceline.actor.Mention;
import org.stanceline.actor.Registry;
import org.stanceline.grammar.Chunk;
import org.stanceline.grammar.Relation;
import org.stanceline.grammar.Tree;
import org.stanceline.text.Pos;
import org.stanceline.text.Reading;
import org.stanceline.text.Span;
import org.stanceline.topic.TopicMention;

/** Reads off the features of a position from its path, its sentence and its article. */
final class FeatureReading {
  private static final int FAR = 5;

  private final Scene scene;
  private final List<List<TopicMention>> mentions;
  private final Registry registry;
  private final Reading reading;
  private final Map<String, Integer> named = new HashMap<>();

  /**
   * For one article.
   *
   * @param mentions of the topics, by sentence
   */
  FeatureReading(
      Reading reading, Scene scene, List<List<TopicMention>> mentions, Registry registry) {
    this.reading = reading;
    this.scene = scene;
    this.mentions = mentions;
    this.registry = registry;
    for (int s = 0; s < scene.size(); s++) {
      for (Chunk chunk : scene.tree(s).chunks()) {
        if (chunk instanceof Chunk.Phrase phrase) {
          scene.mention(s, phrase.head()).ifPresent(m -> named.merge(m.actorId(), 1, Integer::sum));
        }
      }
    }
  }

  /**
   * The features of a position but for those that other statements tell.
   *
   * @param holders how many hold it together
   */
  TraceFeatures of(int sentence, TopicMention mention, Found found, int holders) {
    Map<Feature, Double> out = new EnumMap<>(Feature.class);
    side(found.path(), out);
    topic(sentence, mention, out);
    holder(sentence, found, out);
    put(out, Feature.SHARED, holders > 1);
    distances(mention, found.path(), out);
    sentence(sentence, mention, out);
    return new TraceFeatures(out);
  }

  private static void side(Path path, Map<Feature, Double> out) {
    out.put(Feature.STRENGTH, path.strength);
    put(out, Feature.NEUTRAL, path.value() == 0);
    put(out, Feature.AGAINST, path.value() < 0);
    put(out, Feature.CONDITIONAL, path.conditional);
    long turned = path.senses.stream().filter(s -> s.effect() < 0).count();
    out.put(Feature.TURNS, upTo(4, path.flips + turned));
    put(out, Feature.FLIPPED, path.flips > 0);
    out.put(Feature.STEPS, upTo(10, path.steps.size()));
    out.put(Feature.SENSES, upTo(5, path.senses.size()));
    put(out, Feature.NO_SENSE, path.senses.isEmpty());
    for (SenseClass sense : path.senses) {
      out.put(feature(sense.kind()), 1.0);
    }
    put(out, Feature.ONE_WORD, path.senses.size() == 1);
  }

  private static Feature feature(SenseKind kind) {
    return switch (kind) {
      case SPEECH -> Feature.SPEECH;
      case BELIEF -> Feature.BELIEF;
      case ATTITUDE -> Feature.ATTITUDE;
      case URGING -> Feature.URGING;
      case ACT, CONDUCT -> Feature.ACT;
      case EVALUATION -> Feature.EVALUATION;
      case MODAL -> Feature.MODAL;
      case DEFERRAL -> Feature.DEFERRAL;
      case OUTCOME -> Feature.OUTCOME;
    };
  }

  private void topic(int sentence, TopicMention mention, Map<Feature, Double> out) {
    out.put(Feature.TERM_WORDS, upTo(4, mention.end() - mention.start()));
    put(out, Feature.OPPOSITE, mention.sign() < 0);
    switch (mention.source()) {
      case TERM, SIMILAR -> {}
      case FAVORING -> out.put(Feature.FAVORING, 1.0);
      case RELATED -> out.put(Feature.RELATED, 1.0);
      case ANAPHOR -> out.put(Feature.ANAPHOR, 1.0);
      case POSITION -> out.put(Feature.POSITION, 1.0);
      case IMPLIED -> out.put(Feature.IMPLIED, 1.0);
    }
    int since = 0;
    while (since < FAR && !(sentence >= since && names(sentence - since, mention.topic()))) {
      since++;
    }
    out.put(Feature.SINCE_NAMED, (double) since);
    int times = 0;
    for (int s = 0; s < mentions.size(); s++) {
      times += names(s, mention.topic()) ? 1 : 0;
    }
    out.put(Feature.TOPIC_MENTIONS, Math.log1p(times));
  }

  private boolean names(int sentence, String topic) {
    return mentions.get(sentence).stream().anyMatch(m -> m.named() && m.topic().equals(topic));
  }

  private void holder(int sentence, Found found, Map<Feature, Double> out) {
    switch (found.mode()) {
      case INDIRECT -> {}
      case DIRECT -> out.put(Feature.DIRECT, 1.0);
      case NOMINAL -> out.put(Feature.NOMINAL, 1.0);
      case ACTION -> out.put(Feature.ACTION, 1.0);
    }
    Mention holder = found.holder();
    int at = found.path().holderAt;
    put(out, Feature.OUTSIDE, at < 0);
    if (at >= 0) {
      Tree tree = scene.tree(sentence);
      boolean pronoun = isPronoun(tree, at);
      put(out, Feature.PRONOUN, pronoun);
      put(out, Feature.ROLE, !pronoun && tree.token(at).pos() == Pos.NOUN);
    }
    put(out, Feature.REGISTERED, registry.actor(holder.actorId()).isPresent());
    put(out, Feature.PERSON, holder.type() == ActorType.PERSON);
    put(out, Feature.GROUP, holder.type() == ActorType.GROUP);
    out.put(Feature.RELAYS, upTo(3, found.relays().size()));
    out.put(Feature.OTHERS, upTo(5, others(sentence, holder).size()));
    out.put(Feature.HOLDER_MENTIONS, Math.log1p(named.getOrDefault(holder.actorId(), 0)));
    out.put(Feature.NAME_WORDS, upTo(4, holder.name().split("[ ’'-]", -1).length));
  }

  /** Whether somebody is told by a pronoun, or by a possessive within a phrase. */
  private static boolean isPronoun(Tree tree, int token) {
    Pos pos = tree.token(token).pos();
    boolean noun = pos == Pos.NOUN || pos == Pos.PROPN;
    if (tree.headOf(token) == token && tree.chunk(token) instanceof Chunk.Phrase phrase) {
      return phrase.pronoun();
    }
    return !noun;
  }

  private Set<String> others(int sentence, Mention holder) {
    Set<String> others = new HashSet<>();
    for (Chunk chunk : scene.tree(sentence).chunks()) {
      if (chunk instanceof Chunk.Phrase phrase) {
        scene.mention(sentence, phrase.head()).ifPresent(m -> others.add(m.actorId()));
      }
    }
    others.remove(holder.actorId());
    return others;
  }

  private static void distances(TopicMention mention, Path path, Map<Feature, Double> out) {
    if (path.cueAt < 0) {
      return;
    }
    out.put(Feature.TOPIC_TO_CUE, Math.log1p(Math.abs(mention.head() - path.cueAt)));
    out.put(Feature.CUE_TO_HOLDER, Math.log1p(Math.abs(path.holderAt - path.cueAt)));
    put(out, Feature.HOLDER_BEHIND, path.holderAt > path.cueAt);
  }

  private void sentence(int sentence, TopicMention mention, Map<Feature, Double> out) {
    Tree tree = scene.tree(sentence);
    out.put(Feature.LENGTH, Math.log1p(tree.tokens().size()));
    out.put(Feature.CLAUSES, upTo(8, tree.clauses().size()));
    long loose =
        tree.chunks().stream()
            .filter(c -> !(c instanceof Chunk.Mark))
            .filter(
                c ->
                    tree.relation(tree.headOf(c.start())) == Relation.ROOT
                        && tree.governor(tree.headOf(c.start())) < 0)
            .count();
    out.put(Feature.LOOSE, upTo(8, Math.max(0, loose - 1)));
    put(out, Feature.QUOTED, scene.quoteOf(tree.token(mention.head())) >= 0);
    Span span = scene.sentence(sentence).span();
    put(
        out,
        Feature.SPLIT_QUOTE,
        scene.quotes().stream().anyMatch(q -> q.overlaps(span) && !span.contains(q)));
    put(out, Feature.JOINED, span.of(reading.text()).indexOf('\n') >= 0);
    out.put(Feature.REPAIRS, upTo(5, reading.leftOut(span)));
    out.put(Feature.NOISE, Math.log1p(reading.noise()));
  }

  private static double upTo(int most, long value) {
    return Math.min(most, value);
  }

  private static void put(Map<Feature, Double> out, Feature feature, boolean yes) {
    out.put(feature, yes ? 1.0 : 0.0);
  }
}
