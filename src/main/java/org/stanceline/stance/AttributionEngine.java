package org.stanceline.stance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.stanceline.actor.Cast;
import org.stanceline.actor.GivenNames;
import org.stanceline.actor.Registry;
import org.stanceline.actor.RoleNouns;
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

/**
 * Who says, thinks, wants or does what in an article, whatever the topic. Plain Java over the same
 * trees, names and senses as the statements. Not thread-safe; one per thread.
 */
public final class AttributionEngine {
  /** A cue that splits a quotation stands within so many characters of its first part. */
  private static final int SPLIT = 40;

  private final String lang;
  private final FunctionWords words;
  private final Lexicon lexicon;
  private final RoleNouns roles;
  private final Registry registry;
  private final Parser parser;
  private final Components components;

  private AttributionEngine(
      String lang,
      FunctionWords words,
      Lexicon lexicon,
      RoleNouns roles,
      Registry registry,
      Components components) {
    this.components = components;
    this.lang = lang;
    this.words = words;
    this.lexicon = lexicon;
    this.roles = roles;
    this.registry = registry;
    this.parser = new Parser(words, lexicon, t -> words.is("times", t.lemma()));
  }

  /**
   * An engine for one language.
   *
   * @throws org.stanceline.config.ConfigurationException with all problems of the data files
   */
  public static AttributionEngine of(String lang, DataFiles data) {
    return of(lang, data, Components.all());
  }

  /** The same, with some components switched off. */
  public static AttributionEngine of(String lang, DataFiles data, Components components) {
    return of(lang, data, components, problems -> Registry.load(data, problems));
  }

  /**
   * The same, over a registry that may have been loaded already.
   *
   * @param registry loads it, and adds what is wrong with it to the problems, once
   */
  public static AttributionEngine of(
      String lang, DataFiles data, Components components, Function<Problems, Registry> registry) {
    Problems problems = new Problems();
    FunctionWords words = FunctionWords.read(lang, data);
    Lexicon lexicon = Lexicon.readWide(lang, words, data, problems);
    RoleNouns roles = RoleNouns.read(lang, data, problems);
    Registry actors = registry.apply(problems);
    problems.throwIfAny();
    return new AttributionEngine(lang, words, lexicon, roles, actors, components);
  }

  /** The words that attribute, with their senses; its examples are those of attributions only. */
  public Lexicon lexicon() {
    return lexicon;
  }

  /**
   * Every attribution of an article, in the order of the cues.
   *
   * @param published day of publication; null makes dated roles unresolvable
   */
  public List<Attribution> attributions(
      Reading reading, List<Sentence> sentences, @Nullable LocalDate published) {
    List<Sentence> joined = Fragments.join(sentences, words);
    List<Tree> trees = joined.stream().map(s -> parser.parse(s.tokens())).toList();
    Cast cast = new Cast(registry, roles, lang, published, components, GivenNames.NONE);
    Scene scene = new Scene(reading.text(), joined, trees, cast, words, lexicon, components);
    List<Claim> found = claims(scene);
    return found.stream()
        .sorted(
            Comparator.comparing(Claim::cue)
                .thenComparing(Claim::source)
                .thenComparing(Claim::kind))
        .map(claim -> attribution(reading, claim, found))
        .toList();
  }

  private List<Claim> claims(Scene scene) {
    Senses senses = new Senses(lexicon);
    Doers doers = new Doers(scene, senses, words);
    Charges charges = new Charges(lexicon, senses, words);
    Claims claims = new Claims(scene, words, new Verdicts(scene, senses, charges));
    Speakers speakers = new Speakers(scene, lexicon, (s, head) -> Claims.anybody(scene, s, head));
    VerbClaims verbs =
        new VerbClaims(scene, lexicon, senses, doers, charges, claims, quotations(scene, speakers));
    SourceClaims sources = new SourceClaims(scene, lexicon, words, claims);
    NominalClaims nouns = new NominalClaims(scene, senses, doers, words, claims);
    Map<String, Claim> out = new LinkedHashMap<>();
    for (int s = 0; s < scene.size(); s++) {
      verbs.in(s, c -> out.putIfAbsent(key(c), c));
      sources.in(s, c -> out.putIfAbsent(key(c), c));
      nouns.in(s, c -> out.putIfAbsent(key(c), c));
    }
    return List.copyOf(out.values());
  }

  private static String key(Claim claim) {
    return claim.sentence() + ":" + claim.word() + ":" + claim.head();
  }

  /** The quotations of an article by the sentence and verb that introduce them. */
  private static Map<String, List<Span>> quotations(Scene scene, Speakers speakers) {
    Map<String, List<Span>> out = new LinkedHashMap<>();
    for (int q = 0; q < scene.quotes().size(); q++) {
      Span quote = scene.quotes().get(q);
      speakers
          .of(q)
          .or(() -> splitOff(scene, speakers, quote))
          .ifPresent(
              speaker ->
                  out.computeIfAbsent(
                          speaker.sentence() + ":" + speaker.verb(), k -> new ArrayList<>())
                      .add(quote));
    }
    return out;
  }

  /** "« Le port », a dit X, « rouvrira »": the short first part of a quotation split by its cue. */
  private static Optional<Speakers.Speaker> splitOff(Scene scene, Speakers speakers, Span quote) {
    int next = scene.quotes().indexOf(quote) + 1;
    if (next >= scene.quotes().size()) {
      return Optional.empty();
    }
    Span behind = scene.quotes().get(next);
    return speakers
        .of(next)
        .filter(
            speaker -> {
              Span verb = scene.tree(speaker.sentence()).token(speaker.verb()).span();
              return quote.end() <= verb.start()
                  && verb.start() - quote.end() <= SPLIT
                  && verb.end() <= behind.start();
            });
  }

  private static Attribution attribution(Reading reading, Claim claim, List<Claim> all) {
    @Nullable Span target = claim.side().target();
    int sign = claim.side().sign();
    return new Attribution(
        reading.stored(claim.source()),
        claim.actor() == null ? null : claim.actor().actorId(),
        claim.actor() == null ? null : claim.actor().name(),
        reading.stored(claim.cue()),
        claim.lemma(),
        claim.sense(),
        claim.kind(),
        claim.direct(),
        sign > 0 ? Stance.FAVOR : sign < 0 ? Stance.AGAINST : null,
        target == null ? null : reading.stored(target),
        claim.content().stream().map(reading::stored).toList(),
        relays(reading, claim, all));
  }

  /** Those whose content holds the cue, the widest content first. */
  private static List<String> relays(Reading reading, Claim claim, List<Claim> all) {
    Set<String> out = new LinkedHashSet<>();
    all.stream()
        .filter(other -> other.covers(claim.cue()) && other.passesOn())
        .filter(other -> !other.source().overlaps(claim.source()))
        .sorted(Comparator.comparingInt(Claim::length).reversed().thenComparing(Claim::cue))
        .forEach(
            other ->
                out.add(
                    other.actor() == null
                        ? reading.stored(other.source()).of(reading.stored())
                        : other.actor().surface()));
    return List.copyOf(out);
  }
}
