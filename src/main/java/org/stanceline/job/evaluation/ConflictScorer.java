package org.stanceline.job.evaluation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Compares found conflicts between versions with annotated ones. */
public final class ConflictScorer {
  private ConflictScorer() {}

  private record Key(String articleId, String actorId, String topic) {}

  /**
   * Scores conflicts; the actor matches as in scores of statements, by the names that the article's
   * annotated statements give. A conflict on a topic that was not annotated in its article does not
   * count.
   */
  public static ConflictScores score(List<StoryArticle> gold, List<FoundConflict> found) {
    Map<String, StoryArticle> articles = new LinkedHashMap<>();
    gold.forEach(article -> articles.put(article.id(), article));
    Set<Key> counted = new HashSet<>();
    Set<String> met = new HashSet<>();
    List<FoundConflict> wrong = new ArrayList<>();
    int total = 0;
    for (FoundConflict one : found) {
      StoryArticle article = articles.get(one.articleId());
      String topic = one.statement().topic();
      if (article == null
          || !article.topics().contains(topic)
          || !counted.add(new Key(one.articleId(), one.statement().actorId(), topic))) {
        continue;
      }
      total++;
      boolean right = false;
      for (GoldConflict conflict : article.conflicts()) {
        if (is(article, conflict, one)) {
          right = true;
          met.add(told(article, conflict));
        }
      }
      if (!right) {
        wrong.add(one);
      }
    }
    List<String> missed = new ArrayList<>();
    int annotated = 0;
    for (StoryArticle article : gold) {
      for (GoldConflict conflict : article.conflicts()) {
        annotated++;
        if (!met.contains(told(article, conflict))) {
          missed.add(told(article, conflict));
        }
      }
    }
    return new ConflictScores(annotated, total, total - wrong.size(), missed, wrong);
  }

  private static boolean is(StoryArticle article, GoldConflict conflict, FoundConflict found) {
    return conflict.topic().equals(found.statement().topic())
        && article.statements().stream()
            .filter(s -> s.actor().equals(conflict.actor()) && s.topic().equals(conflict.topic()))
            .anyMatch(s -> ActorNames.agree(s, found.statement()));
  }

  private static String told(StoryArticle article, GoldConflict conflict) {
    return "%s | %s | %s".formatted(article.id(), conflict.actor(), conflict.topic());
  }
}
