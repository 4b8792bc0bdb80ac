package org.stanceline.job.evaluation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An annotated article.
 *
 * @param topics what was annotated in it; statements on other topics are not scored
 */
public record GoldArticle(
    String id,
    String lang,
    @Nullable LocalDate published,
    String text,
    List<String> topics,
    List<GoldStatement> statements) {
  public GoldArticle {
    topics = List.copyOf(topics);
    statements = List.copyOf(statements);
  }
}
