package org.stanceline.audit;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The columns of a sheet, in the order in which they are written. */
public enum SheetColumn {
  STATEMENT_ID,
  TOPIC,
  TOPIC_LABEL,
  TOPIC_DESCRIPTION,
  LANG,
  STATED_ON,
  OUTLET,
  URL,
  ACTOR_NAME,
  ACTOR_SURFACE,
  /** The side that was read, which the label judges. */
  STANCE,
  MODE,
  CONDITIONAL,
  CONFIDENCE,
  POLARITY,
  /** Statements of the same story in the same words, which this one stands for; at least 1. */
  COPIES,
  STRATUM,
  /** Units of the stratum, copies counted once. */
  STRATUM_SIZE,
  /** How many of them the sheet has. */
  STRATUM_DRAWN,
  CONTEXT,
  EVIDENCE,
  TRACE,
  /** Empty for a person: see {@link Judgement}. */
  LABEL,
  /** Empty for a person: who holds the position, where it is another actor; not scored. */
  HOLDER,
  /** Empty for a person; not scored. */
  COMMENT,
  SEED,
  /** First and last day of the statements that were drawn from. */
  STATED_RANGE,
  CONFIG_SHA256;

  /** What scoring cannot do without. */
  static final List<SheetColumn> NEEDED =
      List.of(
          STATEMENT_ID,
          TOPIC,
          LANG,
          STANCE,
          MODE,
          CONFIDENCE,
          POLARITY,
          COPIES,
          STRATUM,
          STRATUM_SIZE,
          LABEL);

  /** The name in the first line of the sheet. */
  public String header() {
    return name().toLowerCase(Locale.ROOT);
  }

  static List<String> headers() {
    return Arrays.stream(values()).map(SheetColumn::header).toList();
  }
}
