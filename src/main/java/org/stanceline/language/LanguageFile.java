package org.stanceline.language;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.stanceline.config.DataFiles;
import org.stanceline.config.Problems;
import org.stanceline.config.YamlNode;
import org.stanceline.text.Morph;
import org.stanceline.text.Pos;

/**
 * The file {@code data/lexicon/<lang>/language.yaml}.
 *
 * @param unfinished words that end no paragraph
 * @param preferredLemmas of two lemmas that share a form, the one to read
 * @param reflexives pronouns before the auxiliary of a reflexive verb
 * @param openings words whose capital lost its accent, and how they are meant before a capital
 * @param possessives marks behind an owner, before a noun
 * @param stranded prepositions that may end a clause: "voted against"
 * @param infinitiveMarkers words between a verb and its infinitive
 * @param verbsBeforeBareInfinitives verbs behind which an infinitive stands without such a word
 * @param verbsBeforeInfinitives verbs behind which such a word is no preposition
 * @param complements the form of a verb behind a preposition
 * @param features patterns over dictionary tags by the name of the feature
 */
record LanguageFile(
    String posModel,
    String dictionary,
    Set<String> abbreviations,
    Set<String> unfinished,
    Pattern token,
    Set<String> perfectAuxiliaries,
    Set<String> preferredLemmas,
    Set<String> reflexives,
    Set<String> possessives,
    Set<String> stranded,
    Set<String> infinitiveMarkers,
    Set<String> verbsBeforeInfinitives,
    Set<String> verbsBeforeBareInfinitives,
    Map<String, String> openings,
    Complement complements,
    List<TagRule> tags,
    Map<String, Pattern> features) {
  /** The form of a verb behind a preposition: "before leaving", « avant de partir ». */
  enum Complement {
    GERUND,
    INFINITIVE
  }

  private static final Set<String> KEYS =
      Set.of(
          "pos-model",
          "dictionary",
          "abbreviations",
          "unfinished",
          "token",
          "perfect-auxiliaries",
          "preferred-lemmas",
          "reflexives",
          "possessives",
          "stranded",
          "infinitive-markers",
          "verbs-before-infinitives",
          "verbs-before-bare-infinitives",
          "openings",
          "verbs-behind-prepositions",
          "tags",
          "features");
  private static final Set<String> TAG_KEYS =
      Set.of("match", "pos", "mood", "tense", "person", "number");
  private static final Set<String> FEATURES =
      Set.of("singular", "plural", "masculine", "feminine", "first", "second", "third");

  /** Whether a verb behind a preposition is a gerund. */
  boolean gerunds() {
    return complements == Complement.GERUND;
  }

  static LanguageFile read(String lang, DataFiles data) {
    Problems problems = new Problems();
    String path = "lexicon/" + lang + "/language.yaml";
    Optional<YamlNode> root = data.parse(path, problems);
    problems.throwIfAny();
    YamlNode node = root.orElseThrow();
    Map<String, YamlNode> keys = node.entries(KEYS);
    String model = node.required(keys, "pos-model").map(YamlNode::text).orElse("");
    String dictionary = node.required(keys, "dictionary").map(YamlNode::text).orElse("");
    Set<String> abbreviations =
        Set.copyOf(node.required(keys, "abbreviations").map(YamlNode::texts).orElse(List.of()));
    Pattern token =
        node.required(keys, "token").flatMap(LanguageFile::pattern).orElse(Pattern.compile("\\S+"));
    Set<String> unfinished = words(node, keys, "unfinished");
    Set<String> perfect = words(node, keys, "perfect-auxiliaries");
    Set<String> preferred = words(node, keys, "preferred-lemmas");
    Set<String> reflexives = words(node, keys, "reflexives");
    Set<String> possessives = words(node, keys, "possessives");
    Set<String> stranded = words(node, keys, "stranded");
    Set<String> markers = words(node, keys, "infinitive-markers");
    Set<String> before = words(node, keys, "verbs-before-infinitives");
    Set<String> bare = words(node, keys, "verbs-before-bare-infinitives");
    Map<String, String> openings = new TreeMap<>();
    node.required(keys, "openings")
        .ifPresent(n -> n.entries().forEach((form, meant) -> openings.put(form, meant.text())));
    Complement complements =
        node.required(keys, "verbs-behind-prepositions")
            .flatMap(n -> n.oneOf(Complement.class))
            .orElse(Complement.INFINITIVE);
    List<TagRule> tags = new ArrayList<>();
    node.required(keys, "tags")
        .map(YamlNode::items)
        .orElse(List.of())
        .forEach(item -> tagRule(item).ifPresent(tags::add));
    Map<String, Pattern> features = new TreeMap<>();
    Optional.ofNullable(keys.get("features"))
        .ifPresent(
            f ->
                f.entries(FEATURES)
                    .forEach((name, n) -> pattern(n).ifPresent(p -> features.put(name, p))));
    problems.throwIfAny();
    return new LanguageFile(
        model,
        dictionary,
        abbreviations,
        unfinished,
        token,
        perfect,
        preferred,
        reflexives,
        possessives,
        stranded,
        markers,
        before,
        bare,
        openings,
        complements,
        List.copyOf(tags),
        features);
  }

  private static Set<String> words(YamlNode node, Map<String, YamlNode> keys, String key) {
    return Set.copyOf(node.required(keys, key).map(YamlNode::texts).orElse(List.of()));
  }

  private static Optional<TagRule> tagRule(YamlNode item) {
    Map<String, YamlNode> keys = item.entries(TAG_KEYS);
    Optional<Pattern> match = item.required(keys, "match").flatMap(LanguageFile::pattern);
    Set<Pos> pos = new LinkedHashSet<>();
    item.required(keys, "pos").map(YamlNode::texts).orElse(List.of()).stream()
        .map(Pos::of)
        .forEach(pos::add);
    Morph morph =
        new Morph(
            constant(keys, "mood", Morph.Mood.class, Morph.Mood.NONE),
            constant(keys, "tense", Morph.Tense.class, Morph.Tense.NONE),
            keys.containsKey("person") ? (int) keys.get("person").number(1, 3, 3) : 0,
            constant(keys, "number", Morph.GrammaticalNumber.class, Morph.GrammaticalNumber.NONE),
            Morph.Gender.NONE);
    return match.map(m -> new TagRule(m, pos, morph));
  }

  private static <E extends Enum<E>> E constant(
      Map<String, YamlNode> keys, String name, Class<E> type, E fallback) {
    YamlNode node = keys.get(name);
    return node == null ? fallback : node.oneOf(type).orElse(fallback);
  }

  private static Optional<Pattern> pattern(YamlNode node) {
    try {
      return Optional.of(Pattern.compile(node.text()));
    } catch (PatternSyntaxException e) {
      node.problem("is no regular expression: " + e.getDescription());
      return Optional.empty();
    }
  }
}
