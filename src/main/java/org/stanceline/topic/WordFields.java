package org.stanceline.topic;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stanceline.config.DataFiles;
import org.stanceline.config.Problems;
import org.stanceline.config.YamlNode;
import org.stanceline.text.Folding;

/**
 * Fields of meaning, from {@code data/lexicon/<lang>/fields.yaml}: words that stand for one another
 * once an article has named its topic, such as talks, dialogue and to negotiate.
 */
public final class WordFields {
  /** A topic has a field when two of its terms lie in it, or so large a share of them. */
  private static final double SHARE = 0.34;

  private final List<List<String>> fields;

  private WordFields(List<List<String>> fields) {
    this.fields = fields;
  }

  /** No fields: topics are found by their own phrases alone. */
  public static WordFields none() {
    return new WordFields(List.of());
  }

  /** Reads a language; a language without the file has no fields. */
  public static WordFields read(String lang, DataFiles data, Problems problems) {
    String file = "lexicon/" + lang + "/fields.yaml";
    if (!data.list("lexicon/" + lang).contains(file)) {
      return none();
    }
    List<List<String>> out = new ArrayList<>();
    data.parse(file, problems)
        .flatMap(root -> root.required(root.entries(Set.of("fields")), "fields"))
        .map(YamlNode::items)
        .orElse(List.of())
        .forEach(node -> out.add(field(node)));
    return new WordFields(List.copyOf(out));
  }

  private static List<String> field(YamlNode node) {
    Map<String, YamlNode> keys = node.entries(Set.of("id", "words"));
    node.required(keys, "id");
    return node.required(keys, "words").map(YamlNode::texts).orElse(List.of()).stream()
        .map(Folding::fold)
        .toList();
  }

  /**
   * The words of all fields in which a topic's terms lie, without the terms themselves.
   *
   * @param terms the full words of each term, folded
   * @param headFirst whether the first full word of a term carries it
   */
  List<String> related(List<List<String>> terms, boolean headFirst) {
    Set<String> out = new LinkedHashSet<>();
    for (List<String> field : fields) {
      long hits =
          terms.stream()
              .filter(term -> !term.isEmpty())
              .filter(term -> lies(term, field, headFirst))
              .count();
      if (hits >= 2 || (hits > 0 && hits >= SHARE * terms.size())) {
        out.addAll(field);
      }
    }
    terms.forEach(term -> out.remove(String.join(" ", term)));
    return List.copyOf(out);
  }

  private static boolean lies(List<String> term, List<String> field, boolean headFirst) {
    String head = headFirst ? term.get(0) : term.get(term.size() - 1);
    return field.contains(String.join(" ", term))
        || field.contains(head)
        || field.contains(singular(head))
        // A verb leads its phrase in every language: "join the alliance".
        || field.contains(term.get(0));
  }

  private static String singular(String word) {
    return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
  }
}
