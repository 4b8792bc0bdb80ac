package org.stanceline.topic;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.stanceline.text.Folding;
import org.stanceline.text.Token;

/**
 * The nouns that carry the phrases of topics: "freeze" of "rent freeze", "gel" of "gel des loyers".
 * An article that names the topic in full takes it up by its head alone: "the freeze", "a cut".
 */
final class TopicHeads {
  private static final int SHORTEST = 3;

  private final Map<String, Set<String>> topics = new HashMap<>();

  TopicHeads(List<Topic> all, String lang, TopicLanguage language) {
    for (Topic topic : all) {
      for (String term : topic.terms().getOrDefault(lang, List.of())) {
        String head = head(language.split(Folding.fold(term)), language);
        if (head.length() >= SHORTEST) {
          for (String form : TopicMatcher.keys(head)) {
            topics.computeIfAbsent(form, k -> new TreeSet<>()).add(topic.id());
          }
        }
      }
    }
  }

  /** Ids of the topics that have a phrase of several words with this noun as its head. */
  Set<String> of(Token noun) {
    return topics.getOrDefault(noun.lemma(), topics.getOrDefault(noun.norm(), Set.of()));
  }

  /** The head of a phrase of several full words; empty for one word and for a verb's phrase. */
  private static String head(List<String> words, TopicLanguage language) {
    int content = 0;
    int light = -1;
    for (int i = 0; i < words.size(); i++) {
      boolean small = language.isLight(words.get(i));
      content += small ? 0 : 1;
      light = light < 0 && small ? i : light;
    }
    if (content < 2 || light == 0) {
      return "";
    }
    if (language.headFirst()) {
      return words.get(0);
    }
    return words.get(light < 0 ? words.size() - 1 : light - 1);
  }
}
