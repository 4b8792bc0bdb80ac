package org.stanceline.topic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.stanceline.config.DataFiles;
import org.stanceline.config.Problems;
import org.stanceline.config.YamlNode;
import org.stanceline.text.Folding;

/** The files of {@code data/topics/}, validated. */
public final class Topics {
  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final Pattern LANG = Pattern.compile("[a-z]{2}");
  private static final Set<String> KEYS =
      Set.of("id", "label", "description", "terms", "opposing", "favoring", "exclude");

  private Topics() {}

  /**
   * Reads all topics, by file name and place. What is wrong is added to the problems; a topic with
   * a problem may be missing from the result.
   */
  public static List<Topic> load(DataFiles data, Problems problems) {
    List<Topic> out = new ArrayList<>();
    Map<String, YamlNode> seen = new TreeMap<>();
    List<String> files = data.list("topics");
    if (files.isEmpty()) {
      problems.add("topics", "holds no topic file; add one, such as topics/ceasefire.yaml");
    }
    for (String file : files) {
      data.parse(file, problems).ifPresent(root -> file(root, out, seen));
    }
    return List.copyOf(out);
  }

  private static void file(YamlNode root, List<Topic> out, Map<String, YamlNode> seen) {
    Map<String, YamlNode> keys = root.entries(Set.of("topics"));
    List<YamlNode> items = root.required(keys, "topics").map(YamlNode::items).orElse(List.of());
    for (YamlNode item : items) {
      Topic topic = topic(item);
      YamlNode before = seen.putIfAbsent(topic.id(), item);
      if (before != null) {
        item.problem(
            "the id '"
                + topic.id()
                + "' stands already in "
                + before.file()
                + ":"
                + before.line()
                + "; choose another");
      }
      out.add(topic);
    }
  }

  private static Topic topic(YamlNode item) {
    Map<String, YamlNode> keys = item.entries(KEYS);
    YamlNode idNode = item.required(keys, "id").orElse(item);
    String id = idNode == item ? "" : idNode.text();
    if (!id.isEmpty() && !ID.matcher(id).matches()) {
      idNode.problem("must be lower-case words joined by hyphens, not '" + id + "'");
    }
    Map<String, String> label = new LinkedHashMap<>();
    item.required(keys, "label")
        .ifPresent(
            node ->
                node.entries()
                    .forEach((lang, value) -> label.put(lang(lang, value), value.text())));
    String description = item.required(keys, "description").map(YamlNode::text).orElse("");
    YamlNode termNode = keys.get("terms");
    if (termNode == null) {
      item.problem("lacks the key 'terms'; add the phrases that name the topic, per language");
    }
    Map<String, List<String>> terms = phrases(termNode);
    YamlNode opposingNode = keys.getOrDefault("opposing", item);
    Map<String, List<String>> opposing = phrases(keys.get("opposing"));
    opposing.forEach(
        (lang, list) -> {
          for (String phrase : list) {
            if (terms.getOrDefault(lang, List.of()).stream()
                .anyMatch(t -> Folding.fold(t).equals(Folding.fold(phrase)))) {
              opposingNode.problem(
                  "'" + phrase + "' is also a term (" + lang + "); keep it in one place");
            }
          }
        });
    return new Topic(
        id,
        label,
        description,
        terms,
        opposing,
        phrases(keys.get("favoring")),
        phrases(keys.get("exclude")));
  }

  private static String lang(String lang, YamlNode at) {
    if (!LANG.matcher(lang).matches()) {
      at.problem("'" + lang + "' is no language code of two letters, such as fr");
    }
    return lang;
  }

  private static Map<String, List<String>> phrases(@Nullable YamlNode node) {
    Map<String, List<String>> out = new TreeMap<>();
    if (node == null) {
      return out;
    }
    node.entries()
        .forEach(
            (lang, list) -> {
              List<String> texts = list.texts();
              if (texts.isEmpty()) {
                list.problem("is empty; add a phrase or remove the key");
              }
              out.put(lang(lang, list), texts);
            });
    return out;
  }
}
