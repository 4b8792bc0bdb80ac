package org.stanceline.crawl;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.stanceline.config.DataFiles;
import org.stanceline.config.Problems;
import org.stanceline.config.YamlNode;
import org.stanceline.text.Folding;

/**
 * Lines that pages put around an article. The lists of all languages hold for every text, since a
 * translated page keeps the furniture of its site.
 */
final class Boilerplate {
  private static final Set<String> KEYS = Set.of("lines", "prefixes", "labels", "examples");

  /** A longer line is a paragraph of the article, whatever its first words. */
  private static final int LONGEST_LINE = 60;

  /** A hyphen needs a space, or the label is the first part of a word. */
  private static final Pattern MARK = Pattern.compile("\\s*[:|>»→©]|\\s+[-—]|[-—]\\s");

  private final Set<String> lines;
  private final List<String> prefixes;
  private final List<String> labels;

  private Boilerplate(Set<String> lines, List<String> prefixes, List<String> labels) {
    this.lines = lines;
    this.prefixes = prefixes;
    this.labels = labels;
  }

  static Boilerplate load(DataFiles data, Problems problems) {
    Set<String> lines = new HashSet<>();
    List<String> prefixes = new ArrayList<>();
    List<String> labels = new ArrayList<>();
    for (String path : data.list("lexicon")) {
      if (path.endsWith("/boilerplate.yaml")) {
        data.parse(path, problems)
            .map(root -> root.entries(KEYS))
            .ifPresent(
                entries -> {
                  lines.addAll(keys(entries, "lines"));
                  prefixes.addAll(keys(entries, "prefixes"));
                  labels.addAll(keys(entries, "labels"));
                });
      }
    }
    return new Boilerplate(lines, prefixes, labels);
  }

  private static List<String> keys(Map<String, YamlNode> entries, String name) {
    YamlNode node = entries.get(name);
    return node == null ? List.of() : node.texts().stream().map(Boilerplate::key).toList();
  }

  /** Whether a line is no part of an article. An empty one is not told to be. */
  boolean holds(String line) {
    String key = key(line);
    if (lines.contains(key)) {
      return true;
    }
    if (words(key) > LONGEST_LINE) {
      return false;
    }
    return prefixes.stream().anyMatch(prefix -> starts(key, prefix))
        || labels.stream().anyMatch(label -> labelled(key, label));
  }

  private static boolean starts(String key, String prefix) {
    return key.startsWith(prefix)
        && (key.length() == prefix.length()
            || !Character.isLetterOrDigit(key.charAt(prefix.length())));
  }

  /** Whether a mark that sets a label apart follows it. */
  private static boolean labelled(String key, String label) {
    if (!starts(key, label)) {
      return false;
    }
    return MARK.matcher(key).region(label.length(), key.length()).lookingAt();
  }

  /** Folded, without bullets before and marks behind. */
  private static String key(String line) {
    String folded = Folding.fold(line);
    int start = 0;
    int end = folded.length();
    while (start < end && !Character.isLetterOrDigit(folded.charAt(start))) {
      start++;
    }
    while (end > start && !Character.isLetterOrDigit(folded.charAt(end - 1))) {
      end--;
    }
    return folded.substring(start, end);
  }

  private static long words(String key) {
    return key.chars().filter(c -> c == ' ').count() + 1;
  }
}
