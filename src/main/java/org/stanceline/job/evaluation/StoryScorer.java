package org.stanceline.job.evaluation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Compares found stories with annotated ones, pair by pair of articles. */
public final class StoryScorer {
  private StoryScorer() {}

  /**
   * Scores found stories.
   *
   * @param stories found, by article id; an article without one is a story of its own
   */
  public static StoryScores score(List<StoryArticle> articles, Map<String, String> stories) {
    StoryScores.Count all = StoryScores.Count.NONE;
    TreeMap<PairKind, StoryScores.Count> kinds = new TreeMap<>();
    for (PairKind kind : PairKind.values()) {
      kinds.put(kind, StoryScores.Count.NONE);
    }
    int hardNegatives = 0;
    List<StoryScores.PairError> errors = new ArrayList<>();
    for (int j = 0; j < articles.size(); j++) {
      for (int i = 0; i < j; i++) {
        StoryArticle a = articles.get(i);
        StoryArticle b = articles.get(j);
        boolean annotated = a.story().equals(b.story());
        boolean linked = Objects.equals(found(a, stories), found(b, stories));
        PairKind kind = PairKind.of(a, b);
        all = all.plus(annotated, linked);
        kinds.computeIfPresent(kind, (k, count) -> count.plus(annotated, linked));
        hardNegatives += linked && !annotated && (isSingle(a) || isSingle(b)) ? 1 : 0;
        if (annotated != linked) {
          errors.add(new StoryScores.PairError(a, b, kind, annotated));
        }
      }
    }
    HashSet<String> annotatedStories = new HashSet<>();
    HashSet<String> foundStories = new HashSet<>();
    for (StoryArticle article : articles) {
      annotatedStories.add(article.story());
      foundStories.add(found(article, stories));
    }
    return new StoryScores(
        articles.size(),
        annotatedStories.size(),
        foundStories.size(),
        all,
        kinds,
        hardNegatives,
        errors);
  }

  private static String found(StoryArticle article, Map<String, String> stories) {
    return stories.getOrDefault(article.id(), article.id());
  }

  private static boolean isSingle(StoryArticle article) {
    return article.version() == StoryVersion.SINGLE;
  }
}
