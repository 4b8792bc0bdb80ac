package org.stanceline.topic;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.ahocorasick.trie.Trie;
import org.stanceline.text.Folding;

/**
 * Tells by one scan whether a text can name a topic at all. It lets through too much rather than
 * too little: a term is looked for by the stem of its longest word, so that no inflection is lost.
 */
public final class Gate {
  private static final int SHORTEST_STEM = 4;

  private final Trie stems;

  private Gate(Trie stems) {
    this.stems = stems;
  }

  /** A gate for the topics in one language. */
  public static Gate of(List<Topic> topics, String lang) {
    TreeSet<String> stems = new TreeSet<>();
    for (Topic topic : topics) {
      for (Map<String, List<String>> phrases :
          List.of(topic.terms(), topic.opposing(), topic.favoring())) {
        phrases.getOrDefault(lang, List.of()).forEach(phrase -> stems.add(stem(phrase)));
      }
    }
    return new Gate(Trie.builder().addKeywords(stems).stopOnHit().build());
  }

  /** Whether the text holds the stem of a term; case and accents do not matter. */
  public boolean opens(String text) {
    return stems.containsMatch(Folding.fold(text));
  }

  /** The longest word without its last third, but never shorter than a few letters. */
  static String stem(String phrase) {
    String longest = "";
    for (String word : Folding.fold(phrase).split("[ ']", -1)) {
      if (word.length() > longest.length()) {
        longest = word;
      }
    }
    int keep = Math.max(SHORTEST_STEM, longest.length() - Math.max(2, longest.length() / 3));
    return longest.length() <= keep ? longest : longest.substring(0, keep);
  }
}
