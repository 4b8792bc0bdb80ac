package org.stanceline.pipeline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.stanceline.story.Ballot;

/**
 * A statement on its way to the vote of its story.
 *
 * @param actorId the actor whose timeline it counts in: itself under one of its spellings, or a
 *     group it belongs to
 * @param memberId the actor itself
 * @param crawlDate a page that was fetched on several dates has its statements under each
 */
public record VotedStatement(
    LocalDate crawlDate,
    String statementId,
    String storyId,
    String articleId,
    String translationId,
    String topic,
    String actorId,
    String actorName,
    String actorType,
    String memberId,
    String memberName,
    LocalDate day,
    double polarity,
    double confidence,
    double translationNoise,
    boolean translationConflict,
    boolean outvoted,
    @Nullable String outlet,
    String lang,
    String engine,
    String topicSha256,
    String lexiconSha256,
    String evidence,
    String url) {
  Ballot ballot() {
    return new Ballot(articleId, translationId, polarity, confidence, translationNoise, outvoted);
  }

  String instrument() {
    return Instrument.label(engine, topicSha256, lexiconSha256);
  }
}
