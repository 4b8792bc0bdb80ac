package org.stanceline.pipeline;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.stanceline.actor.ActorType;
import org.stanceline.stance.Stance;
import org.stanceline.story.Reading;

/**
 * A statement on its way to reconciliation.
 *
 * @param contradicted whether the article's own report speaks against it
 */
public record StoryReading(
    String storyId,
    String statementId,
    String articleId,
    @Nullable String outlet,
    String lang,
    String actorId,
    String actorName,
    String actorType,
    String topic,
    LocalDate day,
    String stance,
    double polarity,
    double confidence,
    String evidence,
    boolean contradicted) {
  Reading reading() {
    return new Reading(
        statementId,
        articleId,
        outlet,
        lang,
        actorId,
        actorName,
        ActorType.valueOf(actorType.toUpperCase(Locale.ROOT)),
        topic,
        day,
        Stance.valueOf(stance),
        polarity,
        confidence,
        evidence);
  }
}
