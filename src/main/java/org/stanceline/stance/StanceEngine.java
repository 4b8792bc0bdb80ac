package org.stanceline.stance;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.stanceline.actor.Cast;
import org.stanceline.actor.Registry;
import org.stanceline.actor.RoleNouns;
import org.stanceline.config.Component;
import org.stanceline.config.Components;
import org.stanceline.config.DataFiles;
import org.stanceline.config.Problems;
import org.stanceline.grammar.Fragments;
import org.stanceline.grammar.FunctionWords;
import org.stanceline.grammar.Parser;
import org.stanceline.grammar.Tree;
import org.stanceline.text.Reading;
import org.stanceline.text.Sentence;
import org.stanceline.text.Span;
import org.stanceline.text.Token;
import org.stanceline.topic.Gate;
import org.stanceline.topic.Topic;
import org.stanceline.topic.TopicLanguage;
import org.stanceline.topic.TopicMatcher;
import org.stanceline.topic.TopicMention;
import org.stanceline.topic.Topics;

/**
 * From the tagged sentences of one article to its statements: the plain-Java centre. Not
 * thread-safe; one per thread.
 */
public final class StanceEngine {
  private static final int LONGEST_TITLE = 25;

  private static final Comparator<Statement> IN_ORDER =
      Comparator.comparing(Statement::evidence)
          .thenComparing(Statement::topic)
          .thenComparing(Statement::actorId)
          .thenComparing(Statement::stance);

  private final String lang;
  private final FunctionWords words;
  private final Lexicon lexicon;
  private final RoleNouns roles;
  private final Registry registry;
  private final Gate gate;
  private final Parser parser;
  private final Composer composer;
  private final TopicReferences references;
  private final StatedOn statedOn;
  private final Components components;
  private final Confidence confidence;

  private StanceEngine(
      String lang,
      FunctionWords words,
      Lexicon lexicon,
      RoleNouns roles,
      Registry registry,
      List<Topic> topics,
      TopicLanguage topicLanguage,
      AnaphorNouns anaphors,
      StatedOn statedOn,
      Confidence confidence,
      Components components) {
    this.components = components;
    this.lang = lang;
    this.words = words;
    this.lexicon = lexicon;
    this.roles = roles;
    this.registry = registry;
    this.gate = Gate.of(topics, lang);
    this.parser = new Parser(words, lexicon, t -> words.is("times", t.lemma()));
    this.references =
        new TopicReferences(
            new TopicMatcher(topics, lang, topicLanguage),
            anaphors,
            words,
            lexicon,
            components.has(Component.ANAPHORS));
    this.statedOn = statedOn;
    this.confidence = confidence;
    this.composer =
        new Composer(lexicon, components.has(Component.NEGATION) ? words : words.affirmative());
  }

  /**
   * An engine for one language.
   *
   * @throws org.stanceline.config.ConfigurationException with all problems of the data files
   */
  public static StanceEngine of(String lang, DataFiles data) {
    return of(lang, data, Components.all());
  }

  /** The same, with some components switched off. */
  public static StanceEngine of(String lang, DataFiles data, Components components) {
    return of(lang, data, components, problems -> Registry.load(data, problems));
  }

  /**
   * The same, over a registry that may have been loaded for another language already.
   *
   * @param registry loads it, and adds what is wrong with it to the problems, once
   */
  public static StanceEngine of(
      String lang, DataFiles data, Components components, Function<Problems, Registry> registry) {
    Problems problems = new Problems();
    FunctionWords words = FunctionWords.read(lang, data);
    Lexicon lexicon = Lexicon.read(lang, words, data, problems).without(silent(components));
    RoleNouns roles = RoleNouns.read(lang, data, problems);
    Registry actors = registry.apply(problems);
    List<Topic> topics =
        Topics.load(data, problems).stream()
            .map(t -> components.has(Component.OPPOSING) ? t : t.withoutOpposing())
            .toList();
    AnaphorNouns anaphors = AnaphorNouns.read(lang, data, problems);
    TopicLanguage full = TopicLanguages.read(lang, words, data, problems);
    TopicLanguage topicLanguage = components.has(Component.FIELDS) ? full : full.withoutFields();
    StatedOn statedOn = StatedOn.read(lang, data, words, problems);
    Confidence trained = ConfidenceFile.read(data, problems);
    Confidence confidence = components.has(Component.CONFIDENCE) ? trained : new FixedConfidence();
    problems.throwIfAny();
    return new StanceEngine(
        lang,
        words,
        lexicon,
        roles,
        actors,
        topics,
        topicLanguage,
        anaphors,
        statedOn,
        confidence,
        components);
  }

  private static Set<SenseKind> silent(Components components) {
    EnumSet<SenseKind> out = EnumSet.noneOf(SenseKind.class);
    if (!components.has(Component.OUTCOMES)) {
      out.add(SenseKind.OUTCOME);
    }
    if (!components.has(Component.DEFERRALS)) {
      out.add(SenseKind.DEFERRAL);
    }
    return out;
  }

  /** Whether the text names a topic at all: the gate, one scan over the folded text. */
  public boolean namesTopic(String stored) {
    return gate.opens(stored);
  }

  /** The words of the language with their senses. */
  public Lexicon lexicon() {
    return lexicon;
  }

  /** The clause tree of a sentence, for a look at how it was understood. */
  public Tree parse(Sentence sentence) {
    Tree tree = parser.parse(sentence.tokens());
    return components.has(Component.NEGATION) ? tree : tree.affirmed();
  }

  /** Places of sentences that can mean a topic, whatever their words. */
  public List<Span> phrases(List<Sentence> sentences) {
    return Fragments.join(sentences, words).stream()
        .flatMap(sentence -> TopicPhrases.of(parse(sentence)).stream())
        .toList();
  }

  /**
   * Every statement of an article, in the order of its evidence.
   *
   * @param published day of publication; null makes dated roles unresolvable
   */
  public List<Statement> statements(
      Reading reading, List<Sentence> sentences, @Nullable LocalDate published) {
    return statements(reading, sentences, published, Given.NOTHING);
  }

  /** The same, with what other stages have found in the article. */
  public List<Statement> statements(
      Reading reading, List<Sentence> sentences, @Nullable LocalDate published, Given given) {
    return traced(reading, sentences, published, given).stream().map(Traced::statement).toList();
  }

  /** The same with what their confidence was told from. */
  public List<Traced> traced(
      Reading reading, List<Sentence> sentences, @Nullable LocalDate published) {
    return traced(reading, sentences, published, Given.NOTHING);
  }

  private List<Traced> traced(
      Reading reading, List<Sentence> sentences, @Nullable LocalDate published, Given given) {
    List<Sentence> joined =
        components.has(Component.MENDING) ? Fragments.join(sentences, words) : sentences;
    List<Tree> trees = joined.stream().map(this::parse).toList();
    List<List<TopicMention>> mentions = references.in(trees, given.topics());
    if (mentions.stream().allMatch(List::isEmpty)) {
      return List.of();
    }
    Cast cast = new Cast(registry, roles, lang, published, components, given.names());
    Scene scene = new Scene(reading.text(), joined, trees, cast, words, lexicon, components);
    Speakers speakers = new Speakers(scene, lexicon);
    FeatureReading features = new FeatureReading(reading, scene, mentions, registry);
    Map<String, Agreement.Draft> out = new LinkedHashMap<>();
    Sides sides = new Sides();
    Positions positions = new Positions(scene, sides, words);
    Answers answers = new Answers();
    for (int s = 0; s < joined.size(); s++) {
      if (asks(joined.get(s)) || isTitle(joined, s)) {
        continue;
      }
      for (TopicMention read : mentions.get(s)) {
        TopicMention mention =
            references.takesUpEvent(read, trees.get(s))
                ? sides.signed(read, s, TopicReferences.REACH)
                : read;
        if (references.greetsEvent(read, trees.get(s))
            && !TopicReferences.hasObject(read, trees.get(s))) {
          mention = sides.event(read, s, TopicReferences.REACH, 0);
        }
        if (mention.sign() == 0) {
          // "applauded": nothing was told that it could greet.
          continue;
        }
        if (read.source() == TopicMention.Source.POSITION) {
          Optional<TopicMention> told = positions.signed(s, read);
          if (told.isEmpty()) {
            continue;
          }
          mention = told.get();
        }
        List<Found> together = composer.climb(scene, s, mention, speakers);
        for (Found found : together) {
          sides.note(
              mention.topic(), s, found.path().value(), found.mode(), found.holder().actorId());
          Statement statement = statement(reading, scene, s, mention, found, cast, published);
          String key =
              statement.actorId() + '|' + statement.topic() + '|' + statement.stance() + '|' + s;
          answers.note(statement, s, found.path().asked);
          out.merge(
              key,
              new Agreement.Draft(
                  statement,
                  features.of(s, mention, found, together.size()),
                  mention.named(),
                  Contradictions.Place.of(s, mention, found)),
              Agreement.Draft::better);
        }
      }
    }
    List<Agreement.Draft> standing =
        new Contradictions(scene, words, reading.stored())
            .marked(
                out.values().stream().filter(draft -> answers.stands(draft.statement())).toList());
    return standing.stream()
        .map(draft -> weighed(draft, standing))
        .sorted(Comparator.comparing(Traced::statement, IN_ORDER))
        .toList();
  }

  private Traced weighed(Agreement.Draft draft, Collection<Agreement.Draft> article) {
    TraceFeatures features = draft.features().and(Agreement.of(draft, article));
    return new Traced(draft.statement().weighed(confidence.of(features)), features);
  }

  /** A first line without a final mark, above the text: titles give no statements of their own. */
  private static boolean isTitle(List<Sentence> sentences, int s) {
    Sentence sentence = sentences.get(s);
    if (s > 0
        || sentences.size() < 2
        || sentences.get(1).paragraph() == sentence.paragraph()
        || sentence.tokens().size() > LONGEST_TITLE) {
      return false;
    }
    String last = sentence.tokens().get(sentence.tokens().size() - 1).form();
    return Character.isLetterOrDigit(last.codePointAt(last.length() - 1));
  }

  /** A question is no statement, whoever asks it. */
  private static boolean asks(Sentence sentence) {
    for (int i = sentence.tokens().size() - 1; i >= 0; i--) {
      Token token = sentence.tokens().get(i);
      if (token.form().equals("?")) {
        return true;
      }
      if (Character.isLetterOrDigit(token.form().codePointAt(0))) {
        return false;
      }
    }
    return false;
  }

  private Statement statement(
      Reading reading,
      Scene scene,
      int s,
      TopicMention mention,
      Found found,
      Cast cast,
      @Nullable LocalDate published) {
    Tree tree = scene.tree(s);
    double value = Math.max(-1, Math.min(1, found.path().value()));
    Stance stance = value > 0 ? Stance.FAVOR : value < 0 ? Stance.AGAINST : Stance.NEUTRAL;
    Span span =
        reading.stored(
            new Span(tree.token(found.first()).start(), tree.token(found.last() - 1).end()));
    Span term = new Span(tree.token(mention.start()).start(), tree.token(mention.end() - 1).end());
    return new Statement(
        statedOn.in(tree, published),
        mention.topic(),
        found.holder().actorId(),
        found.holder().name(),
        found.holder().type(),
        found.holder().surface(),
        cast.groups(found.holder().actorId()),
        found.relays(),
        found.mode(),
        found.path().conditional && stance != Stance.NEUTRAL,
        stance,
        value,
        0,
        found.cue(),
        term.of(reading.text()),
        span,
        found.path().steps,
        false);
  }
}
