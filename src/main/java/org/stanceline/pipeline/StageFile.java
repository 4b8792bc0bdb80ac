package org.stanceline.pipeline;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.stanceline.actor.ActorType;
import org.stanceline.config.ConfigurationException;
import org.stanceline.config.DataFiles;
import org.stanceline.config.Problems;
import org.stanceline.config.YamlNode;
import org.stanceline.stance.Stance;

/**
 * The file {@code pipeline.yaml} of the data files, validated: which stages of a language are
 * pretrained. Without the file, or without a language in it, every stage is our own.
 */
public final class StageFile {
  /** Its path among the data files. */
  public static final String PATH = "pipeline.yaml";

  static final String HOLDER = "{holder}";
  static final String TOPIC = "{topic}";
  private static final int LARGEST_BATCH = 1024;

  /** What the position embeddings of most models allow. */
  private static final int LONGEST = 512;

  private final Set<String> languages;

  private StageFile(Set<String> languages) {
    this.languages = languages;
  }

  /** The stages by language; what is wrong is added to the problems. */
  public static Map<String, Stages> read(DataFiles data, Problems problems) {
    if (data.read(PATH).isEmpty()) {
      return Map.of();
    }
    StageFile file = new StageFile(Set.copyOf(Languages.of(data)));
    return data.parse(PATH, problems).map(file::stages).orElse(Map.of());
  }

  /**
   * The stages of a language.
   *
   * @throws ConfigurationException with all problems of the file
   */
  public static Stages of(String lang, DataFiles data) {
    Problems problems = new Problems();
    Map<String, Stages> read = read(data, problems);
    problems.throwIfAny();
    return read.getOrDefault(lang, Stages.OWN);
  }

  /**
   * Whether a stage of any language is pretrained.
   *
   * @throws ConfigurationException with all problems of the file
   */
  public static boolean namesModels(DataFiles data) {
    Problems problems = new Problems();
    Map<String, Stages> stages = read(data, problems);
    problems.throwIfAny();
    return !stages.values().stream().allMatch(Stages::areOwn);
  }

  private Map<String, Stages> stages(YamlNode root) {
    Map<String, Stages> out = new TreeMap<>();
    root.required(root.entries(Set.of("stages")), "stages")
        .map(YamlNode::entries)
        .orElse(Map.of())
        .forEach(
            (lang, node) -> {
              if (!languages.contains(lang)) {
                node.problem(
                    "'" + lang + "' is no language of the lexicon; write one of " + languages);
              }
              out.put(lang, language(node));
            });
    return out;
  }

  private Stages language(YamlNode node) {
    Map<String, YamlNode> keys = node.entries(Set.of("actors", "topics", "stance"));
    return new Stages(
        actors(keys.get("actors")), topics(keys.get("topics")), stance(keys.get("stance")));
  }

  private Stages.@Nullable Actors actors(@Nullable YamlNode node) {
    if (node == null) {
      return null;
    }
    Map<String, YamlNode> keys = keys(node, "labels", "names");
    Map<String, ActorType> labels = new TreeMap<>();
    node.required(keys, "labels")
        .ifPresent(
            map ->
                map.entries()
                    .forEach(
                        (label, type) ->
                            type.oneOf(ActorType.class).ifPresent(t -> labels.put(label, t))));
    boolean replacing = choice(keys.get("names"), "add", "replace");
    return model(StageKind.ACTORS, node, keys)
        .map(model -> new Stages.Actors(model, labels, replacing))
        .orElse(null);
  }

  private Stages.@Nullable Topics topics(@Nullable YamlNode node) {
    if (node == null) {
      return null;
    }
    Map<String, YamlNode> keys = keys(node, "threshold");
    double threshold =
        node.required(keys, "threshold").map(value -> value.number(0, 1, 1)).orElse(1.0);
    return model(StageKind.TOPICS, node, keys)
        .map(model -> new Stages.Topics(model, threshold))
        .orElse(null);
  }

  private Stages.@Nullable Stances stance(@Nullable YamlNode node) {
    if (node == null) {
      return null;
    }
    Map<String, YamlNode> keys = keys(node, "hypotheses", "threshold");
    double threshold =
        Optional.ofNullable(keys.get("threshold")).map(n -> n.number(0, 1, 0)).orElse(0.0);
    Map<Stance, String> hypotheses = new EnumMap<>(Stance.class);
    node.required(keys, "hypotheses").ifPresent(map -> hypotheses(map, hypotheses));
    return model(StageKind.STANCE, node, keys)
        .map(model -> new Stages.Stances(model, hypotheses, threshold))
        .orElse(null);
  }

  private static void hypotheses(YamlNode map, Map<Stance, String> out) {
    Map<String, YamlNode> keys = map.entries(Set.of("favor", "against", "neutral"));
    for (Stance stance : Stance.values()) {
      String key = stance.name().toLowerCase(java.util.Locale.ROOT);
      YamlNode value = keys.get(key);
      if (value == null) {
        if (stance != Stance.NEUTRAL) {
          map.problem("lacks the key '" + key + "'; add a sentence that says so of " + HOLDER);
        }
        continue;
      }
      String text = value.text();
      if (!text.contains(TOPIC)) {
        value.problem("must name " + TOPIC + "; write it where the topic's label should stand");
      }
      out.put(stance, text);
    }
    if (out.values().stream().distinct().count() < out.size()) {
      map.problem("has one sentence twice; the sides must differ");
    }
  }

  private static Map<String, YamlNode> keys(YamlNode node, String... own) {
    TreeMap<String, Boolean> known = new TreeMap<>();
    for (String key : own) {
      known.put(key, true);
    }
    for (String key : List.of("annotator", "model", "batch-size", "max-length", "case-sensitive")) {
      known.put(key, true);
    }
    return node.entries(known.keySet());
  }

  private Optional<StageModel> model(StageKind kind, YamlNode node, Map<String, YamlNode> keys) {
    Optional<String> annotator =
        node.required(keys, "annotator").flatMap(name -> annotator(kind, name));
    Optional<YamlNode> place = node.required(keys, "model");
    String where = place.map(YamlNode::text).orElse("");
    int batch = whole(keys.get("batch-size"), LARGEST_BATCH, 8);
    int longest = whole(keys.get("max-length"), LONGEST, 128);
    boolean cased = choice(keys.get("case-sensitive"), "false", "true", true);
    if (annotator.isEmpty() || where.isBlank()) {
      return Optional.empty();
    }
    StageModel model = new StageModel(kind, annotator.get(), where, batch, longest, cased);
    if (model.isFolder()) {
      wrong(Path.of(where)).ifPresent(wrong -> place.orElse(node).problem(wrong));
    }
    return Optional.of(model);
  }

  /** What is wrong with a folder that should hold a model, exported or saved by Spark NLP. */
  private static Optional<String> wrong(Path folder) {
    if (!Files.isDirectory(folder)) {
      return Optional.of(
          "there is no folder " + folder + "; check the path, or put the model there");
    }
    boolean saved = Files.isDirectory(folder.resolve("metadata"));
    boolean exported =
        Files.isRegularFile(folder.resolve("model.onnx"))
            && Files.isDirectory(folder.resolve("assets"));
    return saved || exported
        ? Optional.empty()
        : Optional.of(
            folder
                + " holds no model; put model.onnx and assets/ there, or a model that Spark NLP"
                + " saved");
  }

  private static Optional<String> annotator(StageKind kind, YamlNode name) {
    String text = name.text();
    if (kind.annotators().contains(text)) {
      return Optional.of(text);
    }
    name.problem("must be one of " + String.join(", ", kind.annotators()) + ", not '" + text + "'");
    return Optional.empty();
  }

  private static int whole(@Nullable YamlNode node, int most, int fallback) {
    return node == null ? fallback : (int) node.number(1, most, fallback);
  }

  private static boolean choice(@Nullable YamlNode node, String no, String yes) {
    return choice(node, no, yes, false);
  }

  private static boolean choice(@Nullable YamlNode node, String no, String yes, boolean fallback) {
    if (node == null) {
      return fallback;
    }
    String text = node.text();
    if (!text.equals(no) && !text.equals(yes)) {
      node.problem("must be " + no + " or " + yes + ", not '" + text + "'");
    }
    return text.equals(yes);
  }
}
