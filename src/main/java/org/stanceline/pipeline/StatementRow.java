package org.stanceline.pipeline;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import org.stanceline.stance.Statement;

/**
 * A row of the table {@code statements}. Offsets count UTF-16 units of {@code articles.text}, the
 * end exclusive: the substring is the evidence, exactly.
 *
 * @param statementId 16 hexadecimal digits from article, topic, actor, stance and span
 * @param confidence in [0, 1], to two digits: how likely the actor takes that side on the topic in
 *     the article
 * @param translationConflict whether another version of the story, or the article's own report,
 *     gives the actor the other side; the trace then ends with what it says
 * @param outvoted whether that weighs more, so that the statement has no say in the story's stance
 * @param storyActorId the id under which the versions of the story meet that spell the actor
 *     differently; {@code actorId} where nothing is to be matched
 * @param translationId id of the first article of the story with the same translation: copies of
 *     one vote once
 * @param translationNoise of the article, in [0, 1]
 * @param topicSha256 of the topic's definition
 * @param lexiconSha256 of what reads: the lexicons, and how stages and confidence are set
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
    boolean outvoted,
    String storyActorId,
    String translationId,
    double translationNoise,
    String engine,
    String configSha256,
    String topicSha256,
    String lexiconSha256,
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
        found.contradicted(),
        found.contradicted(),
        found.actorId(),
        source.articleId(),
        source.translationNoise(),
        provenance.engine(),
        provenance.configSha256(),
        provenance.instrument().topic(found.topic()),
        provenance.instrument().lexicon(),
        provenance.runId());
  }

  /**
   * Rows with what older versions did not write: nothing is outvoted, each actor has one spelling,
   * each article is a translation of its own, of a topic and lexicon that are not known.
   */
  public static Dataset<Row> upToDate(Dataset<Row> statements) {
    return statements
        .withColumn("outvoted", coalesce(col("outvoted"), lit(false)))
        .withColumn("story_actor_id", coalesce(col("story_actor_id"), col("actor_id")))
        .withColumn("translation_id", coalesce(col("translation_id"), col("article_id")))
        .withColumn("translation_noise", coalesce(col("translation_noise"), lit(0.0)))
        .withColumn("topic_sha256", coalesce(col("topic_sha256"), lit("")))
        .withColumn("lexicon_sha256", coalesce(col("lexicon_sha256"), lit("")));
  }

  /** What a row takes over from its article. */
  public record Source(
      String articleId,
      String storyId,
      @Nullable String url,
      @Nullable String outlet,
      String lang,
      String text,
      double translationNoise) {}
}
