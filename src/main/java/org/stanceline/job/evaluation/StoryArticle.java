package org.stanceline.job.evaluation;

import java.time.LocalDate;
import java.util.List;

/**
 * An article with the story that a reader gave it.
 *
 * @param lang ISO 639-1 code
 * @param topics what was annotated in it
 * @param statements as the article reads, mistranslations included
 * @param conflicts where that is not what the copy says
 */
public record StoryArticle(
    String id,
    String story,
    String lang,
    String outlet,
    String url,
    LocalDate published,
    String title,
    String text,
    StoryVersion version,
    List<String> topics,
    List<GoldStatement> statements,
    List<GoldConflict> conflicts) {
  public StoryArticle {
    topics = List.copyOf(topics);
    statements = List.copyOf(statements);
    conflicts = List.copyOf(conflicts);
  }
}
