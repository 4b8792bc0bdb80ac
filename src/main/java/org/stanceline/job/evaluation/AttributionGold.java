package org.stanceline.job.evaluation;

/** An annotated attribution, in one of the forms that corpora have. */
public sealed interface AttributionGold permits ReportedSpeech, CodedEvent {
  String id();

  /** Two-letter code of the text's language. */
  String lang();

  String text();
}
