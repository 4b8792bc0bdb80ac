package org.stanceline.story;

import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import org.stanceline.config.DataFiles;
import org.stanceline.config.Problems;
import org.stanceline.config.YamlNode;
import org.stanceline.text.Folding;

/**
 * Words for whole numbers by language: what one translation writes in figures another writes out.
 * Read from {@code data/lexicon/<lang>/numbers.yaml}; a language without that file has figures
 * alone.
 *
 * @param words values by folded word, by language
 * @param between folded words that may stand between two of them, by language
 * @param notAfter folded words after which such a word is no number, by language
 */
public record NumberWords(
    Map<String, Map<String, Long>> words,
    Map<String, Set<String>> between,
    Map<String, Set<String>> notAfter)
    implements Serializable {
  /** No words in any language. */
  public static final NumberWords NONE = new NumberWords(Map.of(), Map.of(), Map.of());

  private static final String FILE = "/numbers.yaml";
  private static final Set<String> KEYS = Set.of("words", "between", "not_after");
  private static final double MOST = 1_000_000_000;

  public NumberWords {
    words = Map.copyOf(words);
    between = Map.copyOf(between);
    notAfter = Map.copyOf(notAfter);
  }

  /** A number in a text, and the word after its last one. */
  record Found(long value, int end) {}

  /** Reads the files of all languages. */
  public static NumberWords read(DataFiles data, Problems problems) {
    Map<String, Map<String, Long>> words = new TreeMap<>();
    Map<String, Set<String>> between = new TreeMap<>();
    Map<String, Set<String>> notAfter = new TreeMap<>();
    for (String path : data.list("lexicon")) {
      if (path.endsWith(FILE)) {
        String folder = path.substring(0, path.length() - FILE.length());
        String lang = folder.substring(folder.lastIndexOf('/') + 1);
        data.parse(path, problems)
            .ifPresent(
                root -> {
                  Map<String, YamlNode> entries = root.entries(KEYS);
                  words.put(lang, values(root, entries));
                  between.put(lang, folded(entries, "between"));
                  notAfter.put(lang, folded(entries, "not_after"));
                });
      }
    }
    return new NumberWords(words, between, notAfter);
  }

  /**
   * The number that starts at a word, as long as it gets; nothing where there is none. Words are
   * put together by their values, as French and English do: a smaller one adds to hundreds and
   * tens, a greater one multiplies, and twenty after four multiplies too.
   */
  Optional<Found> at(int start, List<Word> text, String lang) {
    Map<String, Long> values = words.getOrDefault(lang, Map.of());
    Set<String> joining = between.getOrDefault(lang, Set.of());
    if (start > 0 && notAfter.getOrDefault(lang, Set.of()).contains(text.get(start - 1).folded())) {
      return Optional.empty();
    }
    long total = 0;
    long current = 0;
    int end = start;
    int i = start;
    while (i < text.size()) {
      Long value = values.get(text.get(i).folded());
      boolean joins = i > start && value == null && joining.contains(text.get(i).folded());
      if (joins && i + 1 < text.size()) {
        value = values.get(text.get(i + 1).folded());
        i++;
      }
      OptionalLong next = value == null ? OptionalLong.empty() : plus(current, value);
      if (value == null || next.isEmpty()) {
        break;
      }
      if (value >= 1000) {
        total += next.getAsLong();
        current = 0;
      } else {
        current = next.getAsLong();
      }
      i++;
      end = i;
    }
    return end == start ? Optional.empty() : Optional.of(new Found(total + current, end));
  }

  private static OptionalLong plus(long current, long value) {
    long last = current % 100;
    if (value >= 1000) {
      return OptionalLong.of(Math.max(1, current) * value);
    }
    if (value == 100) {
      return current < 10 ? OptionalLong.of(Math.max(1, current) * 100) : OptionalLong.empty();
    }
    if (value == 20 && last == 4) {
      return OptionalLong.of(current + 76);
    }
    boolean adds =
        last == 0
            || (value < 10 && last % 10 == 0)
            || (value >= 10 && value < 20 && (last == 60 || last == 80));
    return adds ? OptionalLong.of(current + value) : OptionalLong.empty();
  }

  private static Map<String, Long> values(YamlNode root, Map<String, YamlNode> entries) {
    Map<String, Long> out = new TreeMap<>();
    root.required(entries, "words")
        .ifPresent(
            words ->
                words
                    .entries()
                    .forEach(
                        (word, value) ->
                            out.put(Folding.fold(word), (long) value.number(1, MOST, 1))));
    return Map.copyOf(out);
  }

  private static Set<String> folded(Map<String, YamlNode> entries, String key) {
    Set<String> out = new HashSet<>();
    YamlNode list = entries.get(key);
    if (list != null) {
      list.texts().forEach(word -> out.add(Folding.fold(word)));
    }
    return Set.copyOf(out);
  }
}
