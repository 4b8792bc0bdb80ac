package org.stanceline.job;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stanceline.audit.Context;
import org.stanceline.audit.SheetColumn;
import org.stanceline.text.Span;
import org.stanceline.topic.Topic;

/**
 * A statement that was drawn, with the text of its article.
 *
 * @param text null where the table articles has lost it
 * @param draw the hash by which it was drawn
 */
public record AuditRow(
    String statementId,
    @Nullable String url,
    @Nullable String outlet,
    String lang,
    @Nullable LocalDate statedOn,
    String topic,
    String actorName,
    String actorSurface,
    String mode,
    boolean conditional,
    String stance,
    double polarity,
    double confidence,
    String evidence,
    int evidenceStart,
    int evidenceEnd,
    List<String> trace,
    String configSha256,
    int copies,
    String stratum,
    long stratumSize,
    int stratumDrawn,
    @Nullable String text,
    String draw) {

  /** The cells of its row in the sheet. */
  Map<SheetColumn, String> cells(@Nullable Topic known, long seed, String range) {
    Map<SheetColumn, String> out = new EnumMap<>(SheetColumn.class);
    out.put(SheetColumn.STATEMENT_ID, statementId);
    out.put(SheetColumn.TOPIC, topic);
    out.put(SheetColumn.TOPIC_LABEL, known == null ? "" : label(known));
    out.put(SheetColumn.TOPIC_DESCRIPTION, known == null ? "" : flat(known.description()));
    out.put(SheetColumn.LANG, lang);
    out.put(SheetColumn.STATED_ON, statedOn == null ? "" : statedOn.toString());
    out.put(SheetColumn.OUTLET, outlet == null ? "" : flat(outlet));
    out.put(SheetColumn.URL, url == null ? "" : flat(url));
    out.put(SheetColumn.ACTOR_NAME, flat(actorName));
    out.put(SheetColumn.ACTOR_SURFACE, flat(actorSurface));
    out.put(SheetColumn.STANCE, stance);
    out.put(SheetColumn.MODE, mode);
    out.put(SheetColumn.CONDITIONAL, conditional ? "yes" : "no");
    out.put(SheetColumn.CONFIDENCE, Double.toString(confidence));
    out.put(SheetColumn.POLARITY, Double.toString(polarity));
    out.put(SheetColumn.COPIES, Integer.toString(copies));
    out.put(SheetColumn.STRATUM, stratum);
    out.put(SheetColumn.STRATUM_SIZE, Long.toString(stratumSize));
    out.put(SheetColumn.STRATUM_DRAWN, Integer.toString(stratumDrawn));
    out.put(SheetColumn.CONTEXT, context());
    out.put(SheetColumn.EVIDENCE, flat(evidence));
    out.put(SheetColumn.TRACE, flat(String.join("; ", trace)));
    out.put(SheetColumn.SEED, Long.toString(seed));
    out.put(SheetColumn.STATED_RANGE, range);
    out.put(SheetColumn.CONFIG_SHA256, configSha256);
    return out;
  }

  private String context() {
    return text == null || evidenceEnd > text.length()
        ? "[[" + flat(evidence) + "]]"
        : Context.of(text, new Span(evidenceStart, evidenceEnd), lang);
  }

  /** In the language of the statement, else in any. */
  private String label(Topic known) {
    String own = known.label().get(lang);
    return own != null ? own : known.label().values().stream().sorted().findFirst().orElse("");
  }

  /** On one line: a row of the sheet is a line of the file. */
  private static String flat(String text) {
    return text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
  }
}
