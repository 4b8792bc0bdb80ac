package org.stanceline.topic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stanceline.text.Folding;
import org.stanceline.text.Pos;
import org.stanceline.text.Token;
import org.stanceline.topic.TopicMention.Source;

/**
 * Finds the phrases of topics in a tagged sentence, by word or lemma, longest first. Between the
 * words of a phrase adjectives, adverbs and determiners may stand ("end this cruel war"), and its
 * articles and prepositions may be others. Beside the phrases themselves it finds related words:
 * those that share a {@link WordFields field} with the topic's phrases.
 */
public final class TopicMatcher {
  private enum Role {
    TERM,
    OPPOSING,
    FAVORING,
    EXCLUDE,
    RELATED
  }

  private record Entry(String topic, Role role, List<String> words, boolean turned) {}

  /** "arms", "bras": short words in -s are not plurals of something shorter. */
  private static final int SHORTEST_PLURAL = 4;

  /** At most so many tokens stand between two words of a phrase. */
  private static final int WIDEST_GAP = 3;

  private static final Comparator<Entry> LONGEST =
      Comparator.comparing((Entry e) -> e.role() == Role.RELATED)
          .thenComparingInt(e -> -e.words().size());

  private final Map<String, List<Entry>> byFirst = new HashMap<>();
  private final TopicLanguage language;
  private final TopicHeads heads;

  /** A matcher for one language. */
  public TopicMatcher(List<Topic> topics, String lang, TopicLanguage language) {
    this.language = language;
    this.heads = new TopicHeads(topics, lang, language);
    for (Topic topic : topics) {
      add(topic.id(), Role.TERM, topic.terms().getOrDefault(lang, List.of()));
      add(topic.id(), Role.OPPOSING, topic.opposing().getOrDefault(lang, List.of()));
      add(topic.id(), Role.FAVORING, topic.favoring().getOrDefault(lang, List.of()));
      add(topic.id(), Role.EXCLUDE, topic.exclude().getOrDefault(lang, List.of()));
      add(topic.id(), Role.RELATED, related(topic, lang));
    }
    byFirst.values().forEach(list -> list.sort(LONGEST));
  }

  private List<String> related(Topic topic, String lang) {
    List<List<String>> terms =
        topic.terms().getOrDefault(lang, List.of()).stream()
            .map(term -> content(language.split(Folding.fold(term))))
            .toList();
    return language.fields().related(terms, language.headFirst());
  }

  private List<String> content(List<String> words) {
    return words.stream().filter(word -> !language.isLight(word)).toList();
  }

  private void add(String topic, Role role, List<String> phrases) {
    for (String phrase : phrases) {
      List<String> words = language.split(Folding.fold(phrase));
      put(new Entry(topic, role, List.copyOf(words), false));
      if (!language.headFirst()
          && words.size() == 2
          && role != Role.RELATED
          && words.stream().noneMatch(language::isLight)) {
        // "arms deliveries" is also written "deliveries of arms".
        put(new Entry(topic, role, List.of(words.get(1), language.genitive(), words.get(0)), true));
      }
    }
  }

  private void put(Entry entry) {
    for (String key : keys(entry.words().get(0))) {
      byFirst.computeIfAbsent(key, k -> new ArrayList<>()).add(entry);
    }
  }

  /** A term in the plural also names its singular. */
  static List<String> keys(String word) {
    boolean plural = word.length() > SHORTEST_PLURAL && (word.endsWith("s") || word.endsWith("x"));
    return plural ? List.of(word, word.substring(0, word.length() - 1)) : List.of(word);
  }

  /** Every mention, in order of their first word; those of one topic do not overlap. */
  public List<TopicMention> mentions(List<Token> tokens) {
    List<TopicMention> out = new ArrayList<>();
    Map<String, Integer> busyUntil = new HashMap<>();
    Map<String, Integer> taken = new HashMap<>();
    for (int i = 0; i < tokens.size(); i++) {
      for (Entry entry : candidates(tokens.get(i))) {
        int end = matchEnd(tokens, i, entry);
        boolean related = entry.role() == Role.RELATED;
        if (end < 0 || (related ? busyUntil : taken).getOrDefault(entry.topic(), 0) > i) {
          continue;
        }
        if (!related) {
          // "raising the age of retirement": the topic's own phrase goes before a related one.
          int from = i;
          out.removeIf(
              m ->
                  m.topic().equals(entry.topic())
                      && m.source() == Source.RELATED
                      && m.end() > from);
          taken.put(entry.topic(), end);
        }
        busyUntil.merge(entry.topic(), end, Math::max);
        if (entry.role() != Role.EXCLUDE) {
          out.add(mention(tokens, i, end, entry));
        }
      }
    }
    return out;
  }

  /** Ids of the topics that a noun names by itself once the article has named them in full. */
  public Set<String> headedBy(Token noun) {
    return heads.of(noun);
  }

  private List<Entry> candidates(Token token) {
    List<Entry> byNorm = byFirst.getOrDefault(token.norm(), List.of());
    List<Entry> byLemma = byFirst.getOrDefault(token.lemma(), List.of());
    if (byNorm.isEmpty() || byNorm == byLemma) {
      return byLemma;
    }
    if (byLemma.isEmpty()) {
      return byNorm;
    }
    Set<Entry> out = new LinkedHashSet<>(byNorm);
    out.addAll(byLemma);
    return out.stream().sorted(LONGEST).toList();
  }

  private TopicMention mention(List<Token> tokens, int start, int end, Entry entry) {
    Source source =
        switch (entry.role()) {
          case FAVORING -> Source.FAVORING;
          // "plan de paix" as a related phrase still holds the term "paix".
          case RELATED ->
              holdsTerm(tokens, start, end, entry.topic()) ? Source.TERM : Source.RELATED;
          case TERM, OPPOSING, EXCLUDE -> Source.TERM;
        };
    int sign = entry.role() == Role.OPPOSING ? -1 : 1;
    return new TopicMention(entry.topic(), start, end, head(tokens, start, end), sign, source);
  }

  private boolean holdsTerm(List<Token> tokens, int start, int end, String topic) {
    for (int i = start; i < end; i++) {
      for (Entry entry : candidates(tokens.get(i))) {
        if (entry.role() == Role.TERM && entry.topic().equals(topic)) {
          int to = matchEnd(tokens, i, entry);
          if (to >= 0 && to <= end) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private int matchEnd(List<Token> tokens, int from, Entry entry) {
    List<String> words = entry.words();
    boolean loose = entry.role() != Role.EXCLUDE;
    boolean joined = false;
    int at = from;
    for (int j = 0; j < words.size(); j++) {
      String word = words.get(j);
      if (j > 0 && loose && language.isLight(word)) {
        // Whatever article or preposition stands there; the next full word decides.
        joined = true;
        continue;
      }
      int found = j == 0 || !loose ? at : next(tokens, at, word, joined);
      if (found < 0
          || found >= tokens.size()
          || !matches(tokens.get(found), word, words.size() == 1)
          || (entry.turned() && j > 0 && !holdsPreposition(tokens, at, found))) {
        // "supports military aid" has no "support of the military".
        return -1;
      }
      at = found + 1;
      joined = false;
    }
    return at;
  }

  private static boolean holdsPreposition(List<Token> tokens, int from, int to) {
    return tokens.subList(from, to).stream().anyMatch(token -> token.pos() == Pos.ADP);
  }

  /**
   * The place of a further word of a phrase: at once, or behind words that may stand between.
   *
   * @param joined whether the phrase has an article or preposition before the word
   */
  private int next(List<Token> tokens, int at, String word, boolean joined) {
    for (int i = at; i < tokens.size() && i <= at + WIDEST_GAP; i++) {
      if (matches(tokens.get(i), word, false)) {
        return i;
      }
      boolean skipped =
          switch (tokens.get(i).pos()) {
            case ADJ, ADV, DET, NUM, PART -> true;
            case ADP -> joined;
            case CCONJ -> i + 1 < tokens.size() && tokens.get(i + 1).pos() == Pos.ADJ;
            case NOUN, PROPN, VERB, AUX, PRON, SCONJ, PUNCT, SYM, INTJ, X -> false;
          };
      if (!skipped) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean matches(Token token, String word, boolean single) {
    boolean byNorm = token.norm().equals(word);
    boolean byLemma = token.lemma().equals(word) || token.lemma().startsWith(word + "+");
    boolean byPlural =
        !byNorm
            && !byLemma
            && (token.pos() == Pos.NOUN || token.pos() == Pos.PROPN)
            && keys(word).contains(token.lemma());
    // "he talks", "il arme": a noun's form that is a verb here.
    boolean otherVerb = single && token.pos() == Pos.VERB && !byLemma;
    return (byNorm || byLemma || byPlural) && !otherVerb;
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
        if (!found || !language.headFirst()) {
          head = i;
        }
        found = true;
      }
    }
    return head;
  }
}
