package org.stanceline.pipeline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a timeline needs to know of one statement.
 *
 * @param statementId the same statement given twice counts once
 * @param actorType wire form of the actor's type, for example {@code person}
 * @param storyId the piece of wire copy that the statement stands in
 * @param outlet who published it; null where unknown, which counts as no outlet
 * @param day the day on which it was said
 * @param polarity in [-1, 1]
 * @param confidence in [0, 1]: how likely the statement is right
 * @param evidence the words of the statement
 */
public record Observation(
    String statementId,
    String topic,
    String actorId,
    String actorName,
    String actorType,
    String storyId,
    @Nullable String outlet,
    LocalDate day,
    double polarity,
    double confidence,
    String evidence,
    String url) {
  public Observation {
    if (!(polarity >= -1 && polarity <= 1)) {
      throw new IllegalArgumentException("polarity must be in [-1, 1]: " + polarity);
    }
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence must be in [0, 1]: " + confidence);
    }
  }
}
