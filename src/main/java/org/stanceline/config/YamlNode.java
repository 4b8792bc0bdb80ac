package org.stanceline.config;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * A value in a YAML file that knows its place. Accessors never throw on bad input: they add a
 * {@link Problem} and return something empty, so that one reading finds every mistake. All scalars
 * are read as text (YAML's {@code no} stays {@code no}).
 */
public final class YamlNode {
  /** YAML's own finds out for every word whether it is a number, a date, a truth value. */
  private static final Resolver TEXT_OR_NOTHING =
      new Resolver() {
        @Override
        protected void addImplicitResolvers() {
          addImplicitResolver(Tag.NULL, EMPTY, "\0");
          addImplicitResolver(Tag.NULL, NULL, "~nN\0");
        }
      };

  private final String file;
  private final String key;
  private final Node node;
  private final Problems problems;

  private YamlNode(String file, String key, Node node, Problems problems) {
    this.file = file;
    this.key = key;
    this.node = node;
    this.problems = problems;
  }

  /** Parses a file; a syntax error is added to {@code problems} and gives empty. */
  public static Optional<YamlNode> parse(String file, String content, Problems problems) {
    try {
      LoaderOptions options = new LoaderOptions();
      options.setAllowDuplicateKeys(false);
      options.setCodePointLimit(64 << 20);
      options.setMaxAliasesForCollections(0);
      Node root =
          new Composer(
                  new ParserImpl(new StreamReader(new StringReader(content)), options),
                  TEXT_OR_NOTHING,
                  options)
              .getSingleNode();
      if (root == null) {
        problems.add(file, "the file is empty; write at least its top key");
        return Optional.empty();
      }
      return Optional.of(new YamlNode(file, "", root, problems));
    } catch (MarkedYAMLException e) {
      int line = e.getProblemMark() == null ? 0 : e.getProblemMark().getLine() + 1;
      problems.add(new Problem(file, line, "", "is not valid YAML: " + e.getProblem()));
      return Optional.empty();
    }
  }

  public String file() {
    return file;
  }

  /** Line of the value, from 1. */
  public int line() {
    return node.getStartMark().getLine() + 1;
  }

  /** Path of the key from the root, such as {@code actors[3].roles[0].from}; empty at the root. */
  public String key() {
    return key;
  }

  public boolean isMap() {
    return node instanceof MappingNode;
  }

  public boolean isList() {
    return node instanceof SequenceNode;
  }

  public boolean isText() {
    return node instanceof ScalarNode;
  }

  /** Adds a problem at this place. */
  public void problem(String message) {
    problems.add(this, message);
  }

  /** The entries of a map in the order of the file; a problem and empty when it is none. */
  public Map<String, YamlNode> entries() {
    Map<String, YamlNode> out = new LinkedHashMap<>();
    if (!(node instanceof MappingNode map)) {
      problem("must be a map of keys and values");
      return out;
    }
    for (NodeTuple tuple : map.getValue()) {
      if (!(tuple.getKeyNode() instanceof ScalarNode name)) {
        problem("has a key that is not plain text");
        continue;
      }
      String path = key.isEmpty() ? name.getValue() : key + "." + name.getValue();
      YamlNode value = new YamlNode(file, path, tuple.getValueNode(), problems);
      if (out.put(name.getValue(), value) != null) {
        value.problem("stands twice; keep one");
      }
    }
    return out;
  }

  /**
   * The entries of a map that may have only these keys; any other key is a problem that names the
   * known ones.
   */
  public Map<String, YamlNode> entries(Set<String> known) {
    Map<String, YamlNode> entries = entries();
    entries.forEach(
        (name, value) -> {
          if (!known.contains(name)) {
            value.problem(
                "is not a known key; known here: "
                    + new TreeSet<>(known).stream().collect(Collectors.joining(", ")));
          }
        });
    return entries;
  }

  /** The value under a key, which must be there; a problem and empty otherwise. */
  public Optional<YamlNode> required(Map<String, YamlNode> entries, String name) {
    YamlNode value = entries.get(name);
    if (value == null) {
      problem("lacks the key '" + name + "'; add it");
    }
    return Optional.ofNullable(value);
  }

  /** The items of a list; a problem and empty when it is none. */
  public List<YamlNode> items() {
    List<YamlNode> out = new ArrayList<>();
    if (!(node instanceof SequenceNode list)) {
      problem("must be a list");
      return out;
    }
    int i = 0;
    for (Node item : list.getValue()) {
      out.add(new YamlNode(file, key + "[" + i++ + "]", item, problems));
    }
    return out;
  }

  /** The text of a scalar; a problem and empty text when it is none or is blank. */
  public String text() {
    if (!(node instanceof ScalarNode scalar) || scalar.getTag().equals(Tag.NULL)) {
      problem("must be a text");
      return "";
    }
    if (scalar.getValue().isBlank()) {
      problem("must not be empty");
    }
    return scalar.getValue();
  }

  /** The texts of a list of scalars. */
  public List<String> texts() {
    return items().stream().map(YamlNode::text).filter(t -> !t.isBlank()).toList();
  }

  /** A number; a problem and {@code fallback} when it is none or outside the bounds (inclusive). */
  public double number(double low, double high, double fallback) {
    String text = text();
    try {
      double value = Double.parseDouble(text);
      if (value >= low && value <= high) {
        return value;
      }
    } catch (NumberFormatException e) {
      // Reported below, together with the bounds.
    }
    problem("must be a number from " + low + " to " + high + ", not '" + text + "'");
    return fallback;
  }

  /** A date as {@code 2022-11-11}; a problem and empty when it is none. */
  public Optional<java.time.LocalDate> date() {
    String text = text();
    try {
      return Optional.of(java.time.LocalDate.parse(text));
    } catch (java.time.format.DateTimeParseException e) {
      problem("must be a date such as 2022-11-11, not '" + text + "'");
      return Optional.empty();
    }
  }

  /** The constant of an enum by its lower-case name; a problem and empty when there is none. */
  public <E extends Enum<E>> Optional<E> oneOf(Class<E> type) {
    String text = text();
    for (E constant : type.getEnumConstants()) {
      if (label(constant).equals(text)) {
        return Optional.of(constant);
      }
    }
    String known =
        java.util.Arrays.stream(type.getEnumConstants())
            .map(YamlNode::label)
            .collect(Collectors.joining(", "));
    problem("must be one of " + known + ", not '" + text + "'");
    return Optional.empty();
  }

  /**
   * The value as one text: the same for the same content, whatever the order of keys, the layout
   * and the comments of the file.
   */
  public String canonical() {
    if (node instanceof MappingNode) {
      return new java.util.TreeMap<>(entries())
          .entrySet().stream()
              .map(entry -> quoted(entry.getKey()) + ":" + entry.getValue().canonical())
              .collect(Collectors.joining(",", "{", "}"));
    }
    if (node instanceof SequenceNode) {
      return items().stream().map(YamlNode::canonical).collect(Collectors.joining(",", "[", "]"));
    }
    return node instanceof ScalarNode scalar && !scalar.getTag().equals(Tag.NULL)
        ? quoted(scalar.getValue())
        : "null";
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  private static String label(Enum<?> constant) {
    return constant.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
