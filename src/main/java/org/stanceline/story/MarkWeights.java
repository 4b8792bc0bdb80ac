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

  private final Map<Integer, Integer> articles = new HashMap<>();
  private final Map<String, Set<Integer>> marksOf = new HashMap<>();

  /** In how many articles a stem stands, by its hash. */
  private final int[] stems = new int[Stem.HASHES];

  /** Weight by the number of articles: this is asked for all the time. */
  private final double[] weights;

  private MarkWeights(int total) {
    this.weights = new double[total + 1];
    for (int seen = 0; seen <= total; seen++) {
      weights[seen] = Math.log1p((total + ARTICLES) / (seen + SEEN));
    }
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
      codes.forEach(code -> weights.articles.merge(code, 1, Integer::sum));
      int before = -1;
      for (int stem : sample.stems()) {
        weights.stems[Stem.hash(stem)] += Stem.hash(stem) == before ? 0 : 1;
        before = Stem.hash(stem);
      }
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
    double[] out = new double[sample.names().size()];
    for (int i = 0; i < out.length; i++) {
      Mark name = sample.names().get(i);
      double weight = weight(Math.max(articles(name.code()), articles(name.other())));
      boolean there = same || known.contains(name.code()) || known.contains(name.other());
      out[i] = there ? weight : UNKNOWN_THERE * weight;
    }
    return out;
  }

  /** Above 0. */
  double ofStem(int hash) {
    return weight(stems[hash]);
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
    return weights[Math.min(seen, weights.length - 1)];
  }
}
