package org.stanceline.pipeline;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stanceline.stance.Statement;

/**
 * A row of the table {@code statements}. Offsets count UTF-16 units of {@code articles.text}, the
 * end exclusive: the substring is the evidence, exactly.
 *
 * @param statementId 16 hexadecimal digits from article, topic, actor, stance and span
 * @param confidence in [0, 1], to two digits: how likely the actor takes that side on the topic in
 *     the article
 * @param translationConflict whether another article of the story gives the actor the other side
 */
public record StatementRow(
    String statementId,
    String articleId,
    String storyId,
    @Nullable String url,
    @Nullable String outlet,
    String lang,
    @Nullable LocalDate statedOn,
    String topic,
    String actorId,
    String actorName,
    String actorType,
    String actorSurface,
    List<String> actorGroups,
    List<String> relays,
    String mode,
    boolean conditional,
    String stance,
    double polarity,
    double confidence,
    String cue,
    String topicTerm,
    String evidence,
    int evidenceStart,
    int evidenceEnd,
    List<String> trace,
    boolean translationConflict,
    String engine,
    String configSha256,
    String runId) {

  /** The row of a statement found in an article. */
  public static StatementRow of(Source source, Statement found, Provenance provenance) {
    String id =
        Hashes.hex16(
            source.articleId(),
            found.topic(),
            found.actorId(),
            found.stance().name(),
            found.evidence().start() + "-" + found.evidence().end());
    return new StatementRow(
        id,
        source.articleId(),
        source.storyId(),
        source.url(),
        source.outlet(),
        source.lang(),
        found.statedOn(),
        found.topic(),
        found.actorId(),
        found.actorName(),
        found.actorType().label(),
        found.actorSurface(),
        found.actorGroups(),
        found.relays(),
        found.mode().label(),
        found.conditional(),
        found.stance().name(),
        found.polarity(),
        found.confidence(),
        found.cue(),
        found.topicTerm(),
        found.evidence().of(source.text()),
        found.evidence().start(),
        found.evidence().end(),
        found.trace(),
        false,
        provenance.engine(),
        provenance.configSha256(),
        provenance.runId());
  }

  /** What a row takes over from its article. */
  public record Source(
      String articleId,
      String storyId,
      @Nullable String url,
      @Nullable String outlet,
      String lang,
      String text) {}
}
