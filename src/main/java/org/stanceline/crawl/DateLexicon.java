package org.stanceline.crawl;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.stanceline.config.DataFiles;
import org.stanceline.config.Problems;
import org.stanceline.config.YamlNode;
import org.stanceline.text.Folding;

/**
 * How one language writes dates: its {@code dates.yaml}.
 *
 * @param months number of the month, from 1, by folded name
 * @param patterns regular expressions over folded text, one for each form, with the groups {@code
 *     day}, {@code month} and, where the form has it, {@code year}
 * @param announcements a regular expression for the words before a date of publication
 */
record DateLexicon(Map<String, Integer> months, List<String> patterns, String announcements) {
  private static final Set<String> KEYS = Set.of("months", "weekdays", "forms", "announcements");

  /** All languages of the data, by name of their folder. */
  static List<DateLexicon> load(DataFiles data, Problems problems) {
    return data.list("lexicon").stream()
        .filter(path -> path.endsWith("/dates.yaml"))
        .flatMap(path -> data.parse(path, problems).stream())
        .map(DateLexicon::read)
        .toList();
  }

  private static DateLexicon read(YamlNode root) {
    Map<String, YamlNode> entries = root.entries(KEYS);
    Map<String, Integer> months = months(root, entries);
    List<String> weekdays = texts(root, entries, "weekdays");
    List<String> patterns = new ArrayList<>();
    for (YamlNode form : list(root, entries, "forms")) {
      String text = form.text();
      if (!text.contains("{day}") || !(text.contains("{month}") || text.contains("{number}"))) {
        form.problem("must contain {day} and {month} or {number}");
        continue;
      }
      patterns.add(pattern(text, months, weekdays));
    }
    return new DateLexicon(months, patterns, alternatives(texts(root, entries, "announcements")));
  }

  private static Map<String, Integer> months(YamlNode root, Map<String, YamlNode> entries) {
    List<YamlNode> lists = list(root, entries, "months");
    if (lists.size() != 12) {
      root.problem("'months' must list the names of 12 months, not of " + lists.size());
    }
    Map<String, Integer> months = new TreeMap<>();
    for (int i = 0; i < lists.size(); i++) {
      for (String name : lists.get(i).texts()) {
        months.put(Folding.fold(name), i + 1);
      }
    }
    return months;
  }

  private static String pattern(String form, Map<String, Integer> months, List<String> weekdays) {
    StringBuilder out = new StringBuilder("(?:(?:" + alternatives(weekdays) + "),?\\s+)?");
    for (String part : Folding.fold(form).split("(?<=})|(?=\\{)", -1)) {
      out.append(
          switch (part) {
            case "{day}" -> "(?<day>\\d{1,2})(?:er|st|nd|rd|th)?";
            case "{month}" -> "(?<month>" + alternatives(months.keySet()) + ")\\.?";
            case "{number}" -> "(?<month>\\d{1,2})";
            case "{year}" -> "(?<year>(?:19|20)\\d\\d)(?!\\d)";
            default -> Pattern.quote(part);
          });
    }
    return out.toString();
  }

  /** Longest first, so that "sept" does not end before "septembre". */
  private static String alternatives(Iterable<String> texts) {
    List<String> sorted = new ArrayList<>();
    texts.forEach(text -> sorted.add(Folding.fold(text)));
    sorted.sort(
        Comparator.comparingInt(String::length)
            .reversed()
            .thenComparing(Comparator.naturalOrder()));
    return sorted.stream().map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"));
  }

  private static List<String> texts(YamlNode root, Map<String, YamlNode> entries, String key) {
    return root.required(entries, key).map(YamlNode::texts).orElse(List.of());
  }

  private static List<YamlNode> list(YamlNode root, Map<String, YamlNode> entries, String key) {
    Optional<YamlNode> node = root.required(entries, key);
    return node.map(YamlNode::items).orElse(List.of());
  }
}
