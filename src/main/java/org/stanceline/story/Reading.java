package org.stanceline.story;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.stanceline.actor.ActorType;
import org.stanceline.stance.Stance;

/**
 * A statement as the versions of its story are compared by it.
 *
 * @param actorName as in the version: spellings differ from translation to translation
 * @param day on which it was said
 * @param polarity in [-1, 1]
 * @param confidence in [0, 1]
 * @param evidence the words of the statement
 */
public record Reading(
    String statementId,
    String articleId,
    @Nullable String outlet,
    String lang,
    String actorId,
    String actorName,
    ActorType actorType,
    String topic,
    LocalDate day,
    Stance stance,
    double polarity,
    double confidence,
    String evidence) {}
