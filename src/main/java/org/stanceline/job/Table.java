package org.stanceline.job;

import java.util.List;

/** Names of the tables, and the columns that their files are sorted by. */
final class Table {
  static final String ARTICLES = "articles";
  static final String STATEMENTS = "statements";
  static final String ATTRIBUTIONS = "attributions";
  static final String TIMELINES = "timelines";
  static final String SHIFTS = "shifts";
  static final String REJECTS = "rejects";
  static final String RUNS = "runs";

  static final List<String> ARTICLE_ORDER = List.of("article_id");
  static final List<String> STATEMENT_ORDER =
      List.of("article_id", "evidence_start", "evidence_end", "statement_id");
  static final List<String> ATTRIBUTION_ORDER =
      List.of("article_id", "cue.start", "cue.end", "attribution_id");
  static final List<String> TIMELINE_ORDER = List.of("topic", "actor_id", "period_start");
  static final List<String> REJECT_ORDER = List.of("file", "offset", "reason", "detail");

  private Table() {}
}
