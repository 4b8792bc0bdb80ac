package org.stanceline.story;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * How much a name, number or stem tells: the fewer the articles that have it, the more (K. Sparck
 * Jones, "A statistical interpretation of term specificity", Journal of Documentation 28, 1972).
 */
final class MarkWeights {
  /**
   * Of a name that stands in no article of the other language: a word that one language alone
   * writes with a capital, such as the days of the week in English, or a name that was translated.
   */
  private static final double UNKNOWN_THERE = 0.25;

  /**
   * Articles that are thought to be there beside those given, so that few articles weigh as many
   * do: what stands in one alone tells hardly more than what stands in the few of one story.
   */
  private static final double ARTICLES = 200;

  /** In how many of these each name, number and stem is thought to stand. */
  private static final double SEEN = 3;

  /** Sets stems apart from names and numbers, which are 24 bits long. */
  private static final int STEMS = 1 << 24;

  private final Map<Integer, Integer> articles = new HashMap<>();
  private final Map<String, Set<Integer>> marksOf = new HashMap<>();
  private final int total;

  private MarkWeights(int total) {
    this.total = total;
  }

  static MarkWeights of(Collection<Sample> samples) {
    MarkWeights weights = new MarkWeights(samples.size());
    for (Sample sample : samples) {
      Set<Integer> codes = new HashSet<>();
      for (Mark name : sample.names()) {
        codes.add(name.code());
        codes.add(name.other());
      }
      for (int number : sample.numbers()) {
        codes.add(number);
      }
      weights
          .marksOf
          .computeIfAbsent(sample.article().lang(), lang -> new HashSet<>())
          .addAll(codes);
      for (int stem : sample.stems()) {
        codes.add(STEMS | Stem.hash(stem));
      }
      codes.forEach(code -> weights.articles.merge(code, 1, Integer::sum));
    }
    return weights;
  }

  /** In how many articles a name or number stands. */
  int articles(int code) {
    return articles.getOrDefault(code, 0);
  }

  /**
   * Whether a name or number stands in articles of several languages: then it is none of the words
   * that one language alone writes with a capital.
   */
  boolean isShared(int code) {
    int languages = 0;
    for (Set<Integer> marks : marksOf.values()) {
      languages += marks.contains(code) ? 1 : 0;
    }
    return languages > 1;
  }

  /** Of each name of a text, when it is compared with one in a language. */
  double[] ofNames(Sample sample, String lang) {
    boolean same = sample.article().lang().equals(lang);
    Set<Integer> known = marksOf.getOrDefault(lang, Set.of());
    return sample.names().stream()
        .mapToDouble(
            name -> {
              double weight = weight(Math.max(articles(name.code()), articles(name.other())));
              boolean there = same || known.contains(name.code()) || known.contains(name.other());
              return there ? weight : UNKNOWN_THERE * weight;
            })
        .toArray();
  }

  /** Above 0. */
  double ofStem(int hash) {
    return weight(articles(STEMS | hash));
  }

  /** Of all stems of a text. */
  double ofStems(Sample sample) {
    double sum = 0;
    for (int stem : sample.stems()) {
      sum += ofStem(Stem.hash(stem));
    }
    return sum;
  }

  private double weight(int seen) {
    return Math.log1p((total + ARTICLES) / (seen + SEEN));
  }
}
