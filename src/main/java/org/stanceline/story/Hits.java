package org.stanceline.story;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the buckets found for a text in one story.
 *
 * @param texts numbers of the texts found, each with the keys it shares
 */
record Hits(int story, Map<Integer, Integer> texts) {
  static final Comparator<Hits> MOST_SHARED_FIRST =
      Comparator.comparingInt(Hits::shared).reversed().thenComparing(Hits::story);

  Hits(int story) {
    this(story, new TreeMap<>());
  }

  void add(int text) {
    texts.merge(text, 1, Integer::sum);
  }

  int shared() {
    return texts.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** The texts that share the most keys, ties in the order they were placed. */
  List<Integer> nearest(int most) {
    return texts.entrySet().stream()
        .sorted(
            Map.Entry.<Integer, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .limit(most)
        .toList();
  }
}
