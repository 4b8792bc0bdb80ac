package org.stanceline.pipeline;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stanceline.stance.Attribution;
import org.stanceline.text.Span;

/**
 * A row of the table {@code attributions}. Offsets count UTF-16 units of {@code articles.text}, the
 * end exclusive: each passage is the substring, exactly.
 *
 * @param attributionId 16 hexadecimal digits from article, cue, source and kind
 * @param actorId the actor behind the source; null where the text does not tell
 * @param lemma dictionary form of the cue's main word, folded
 * @param sense id of the sense class of the cue; empty where the lexicon has none
 * @param side FAVOR or AGAINST, towards the target or else the content; null for neither
 */
public record AttributionRow(
    String attributionId,
    String articleId,
    String storyId,
    @Nullable String url,
    @Nullable String outlet,
    String lang,
    Passage source,
    @Nullable String actorId,
    @Nullable String actorName,
    Passage cue,
    String lemma,
    String sense,
    String kind,
    boolean direct,
    @Nullable String side,
    @Nullable Passage target,
    List<Passage> content,
    List<String> relays,
    String engine,
    String configSha256,
    String runId) {

  /** The row of an attribution found in an article. */
  public static AttributionRow of(
      StatementRow.Source source, Attribution found, Provenance provenance) {
    String text = source.text();
    return new AttributionRow(
        Hashes.hex16(
            source.articleId(),
            found.cue().start() + "-" + found.cue().end(),
            found.source().start() + "-" + found.source().end(),
            found.kind().label()),
        source.articleId(),
        source.storyId(),
        source.url(),
        source.outlet(),
        source.lang(),
        passage(found.source(), text),
        found.actorId(),
        found.actorName(),
        passage(found.cue(), text),
        found.lemma(),
        found.sense(),
        found.kind().label(),
        found.direct(),
        found.side() == null ? null : found.side().name(),
        found.target() == null ? null : passage(found.target(), text),
        found.content().stream().map(span -> passage(span, text)).toList(),
        found.relays(),
        provenance.engine(),
        provenance.configSha256(),
        provenance.runId());
  }

  private static Passage passage(Span span, String text) {
    return new Passage(span.of(text), span.start(), span.end());
  }
}
