package org.stanceline.crawl;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.stanceline.config.DataFiles;
import org.stanceline.config.Problems;
import org.stanceline.config.YamlNode;

/** The wire agencies, and where an article names the one it comes from. */
final class Agencies {
  private static final String FILE = "lexicon/agencies.yaml";

  /** Datelines stand in the first paragraphs, credits in the last. */
  private static final int PARAGRAPHS = 3;

  private final Map<String, String> names;
  private final Pattern opening;
  private final Pattern closing;
  private final Pattern alone;

  private Agencies(Map<String, String> names, List<String> credits) {
    this.names = names;
    String name =
        names.keySet().stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(Pattern::quote)
            .collect(Collectors.joining("|", "(?<name>", ")"));
    String credit =
        credits.stream().map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"));
    opening =
        Pattern.compile(
            // "KYIV, Nov 11 (Reuters) -", "(CNN)–", "(dpa/AFP) —"
            "^[^!?()]{0,80}\\((?:[^()]{1,20}[/,] ?)?"
                + name
                + "(?:[/,][^()]{1,20})?\\)\\s*[-–—:]|^(?:[^.!?()]{0,40}\\s)?/?"
                + name.replace("name", "bare")
                + "(?:/|\\s+[-–—])\\s");
    closing =
        Pattern.compile(
            // "— AFP", "… said. (AFP)", "(avec AFP)", "Source: Reuters"
            "(?:[-–—]\\s*|\\((?:(?iu:"
                + credit
                + ")\\s+)?)"
                + name
                + "(?:[/,] ?[^()]{1,20})?\\)?\\.?$");
    alone =
        Pattern.compile(
            "^(?:[-–—(]\\s*)?(?:(?iu:"
                + credit
                + ")\\s*:?\\s+)?(?:(?iu:the |l['’]))?"
                + name
                + "(?:\\s*[/,&+]\\s*.{1,20})?\\)?\\.?$");
  }

  static Agencies load(DataFiles data, Problems problems) {
    Map<String, String> names = new LinkedHashMap<>();
    List<String> credits = new ArrayList<>();
    data.parse(FILE, problems)
        .ifPresent(
            root -> {
              Map<String, YamlNode> entries = root.entries(Set.of("agencies", "credits"));
              root.required(entries, "agencies")
                  .ifPresent(list -> list.items().forEach(item -> read(item, names)));
              root.required(entries, "credits").ifPresent(list -> credits.addAll(list.texts()));
            });
    return new Agencies(names, credits);
  }

  private static void read(YamlNode item, Map<String, String> names) {
    Map<String, YamlNode> entries = item.entries(Set.of("name", "as"));
    item.required(entries, "name")
        .map(YamlNode::text)
        .filter(name -> !name.isBlank())
        .ifPresent(
            name -> {
              names.put(name, name);
              if (entries.containsKey("as")) {
                entries.get("as").texts().forEach(other -> names.put(other, name));
              }
            });
  }

  /**
   * The agency that an article names as its source.
   *
   * @param paragraphs of the text, in order
   * @param credits what a page says of its author or source, apart from the text
   */
  Optional<String> of(List<String> paragraphs, List<String> credits) {
    int size = paragraphs.size();
    List<String> first = paragraphs.subList(0, Math.min(PARAGRAPHS, size));
    List<String> last = paragraphs.subList(Math.max(0, size - PARAGRAPHS), size);
    return find(opening, first)
        .or(() -> find(alone, last))
        .or(() -> find(closing, last))
        .or(() -> find(alone, first))
        .or(() -> find(alone, credits));
  }

  private Optional<String> find(Pattern pattern, List<String> lines) {
    for (String line : lines) {
      Matcher matcher = pattern.matcher(line.strip());
      if (matcher.find()) {
        return Optional.ofNullable(names.get(name(pattern, matcher)));
      }
    }
    return Optional.empty();
  }

  private String name(Pattern pattern, Matcher matcher) {
    String name = matcher.group("name");
    return name == null && pattern == opening ? matcher.group("bare") : name;
  }
}
