package org.stanceline.topic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stanceline.text.Folding;
import org.stanceline.text.Pos;
import org.stanceline.text.Token;

/** Finds the phrases of topics in a tagged sentence, by word or lemma, longest first. */
public final class TopicMatcher {
  private enum Role {
    TERM,
    OPPOSING,
    FAVORING,
    EXCLUDE
  }

  private record Entry(String topic, Role role, List<String> words) {}

  /** "arms", "bras": short words in -s are not plurals of something shorter. */
  private static final int SHORTEST_PLURAL = 4;

  private final Map<String, List<Entry>> byFirst = new HashMap<>();
  private final boolean headFirst;

  /**
   * A matcher for one language.
   *
   * @param split cuts a folded phrase into tokens as the language's tokenizer does
   * @param headFirst whether the first noun of a phrase carries it
   */
  public TopicMatcher(
      List<Topic> topics,
      String lang,
      java.util.function.Function<String, List<String>> split,
      boolean headFirst) {
    this.headFirst = headFirst;
    for (Topic topic : topics) {
      add(topic.id(), Role.TERM, topic.terms(), lang, split);
      add(topic.id(), Role.OPPOSING, topic.opposing(), lang, split);
      add(topic.id(), Role.FAVORING, topic.favoring(), lang, split);
      add(topic.id(), Role.EXCLUDE, topic.exclude(), lang, split);
    }
    Comparator<Entry> longest = Comparator.comparingInt(e -> -e.words().size());
    byFirst.values().forEach(list -> list.sort(longest));
  }

  private void add(
      String topic,
      Role role,
      Map<String, List<String>> phrases,
      String lang,
      java.util.function.Function<String, List<String>> split) {
    for (String phrase : phrases.getOrDefault(lang, List.of())) {
      List<String> words = split.apply(Folding.fold(phrase));
      Entry entry = new Entry(topic, role, List.copyOf(words));
      for (String key : keys(words.get(0))) {
        byFirst.computeIfAbsent(key, k -> new ArrayList<>()).add(entry);
      }
    }
  }

  /** A term in the plural also names its singular. */
  private static List<String> keys(String word) {
    boolean plural = word.length() > SHORTEST_PLURAL && (word.endsWith("s") || word.endsWith("x"));
    return plural ? List.of(word, word.substring(0, word.length() - 1)) : List.of(word);
  }

  /** Every mention, in order; those of one topic do not overlap. */
  public List<TopicMention> mentions(List<Token> tokens) {
    List<TopicMention> out = new ArrayList<>();
    Map<String, Integer> busyUntil = new HashMap<>();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      List<Entry> candidates = new ArrayList<>(byFirst.getOrDefault(token.norm(), List.of()));
      if (!token.lemma().equals(token.norm())) {
        byFirst.getOrDefault(token.lemma(), List.of()).stream()
            .filter(e -> !candidates.contains(e))
            .forEach(candidates::add);
      }
      candidates.sort(Comparator.comparingInt(e -> -e.words().size()));
      for (Entry entry : candidates) {
        int end = matchEnd(tokens, i, entry.words());
        if (end < 0 || busyUntil.getOrDefault(entry.topic(), 0) > i) {
          continue;
        }
        busyUntil.put(entry.topic(), end);
        if (entry.role() != Role.EXCLUDE) {
          out.add(
              new TopicMention(
                  entry.topic(),
                  i,
                  end,
                  head(tokens, i, end),
                  entry.role() == Role.OPPOSING ? -1 : 1,
                  entry.role() == Role.FAVORING));
        }
      }
    }
    return out;
  }

  private static int matchEnd(List<Token> tokens, int from, List<String> words) {
    if (from + words.size() > tokens.size()) {
      return -1;
    }
    boolean single = words.size() == 1;
    for (int j = 0; j < words.size(); j++) {
      Token token = tokens.get(from + j);
      String word = words.get(j);
      boolean byNorm = token.norm().equals(word);
      boolean byLemma = token.lemma().equals(word);
      boolean byPlural =
          !byNorm
              && !byLemma
              && (token.pos() == Pos.NOUN || token.pos() == Pos.PROPN)
              && keys(word).contains(token.lemma());
      if (!byNorm && !byLemma && !byPlural) {
        return -1;
      }
      // "he talks", "il arme": a noun's form that is a verb here.
      if (single && token.pos() == Pos.VERB && !token.lemma().equals(word)) {
        return -1;
      }
    }
    return from + words.size();
  }

  private int head(List<Token> tokens, int start, int end) {
    int head = start;
    boolean found = false;
    for (int i = start; i < end; i++) {
      Pos pos = tokens.get(i).pos();
      if (pos == Pos.VERB && i == start) {
        return i;
      }
      if (pos == Pos.ADP && found) {
        break;
      }
      if (pos == Pos.NOUN || pos == Pos.PROPN || (pos == Pos.VERB && !found)) {
        if (!found || !headFirst) {
          head = i;
        }
        found = true;
      }
    }
    return head;
  }
}
