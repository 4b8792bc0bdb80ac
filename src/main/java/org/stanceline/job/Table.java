package org.stanceline.job;

import java.util.List;

/** Names of the tables, and the columns that their files are sorted by. */
final class Table {
  static final String ARTICLES = "articles";
  static final String STATEMENTS = "statements";
  static final String ATTRIBUTIONS = "attributions";
  static final String STORY_STANCES = "story_stances";
  static final String ACTOR_VARIANTS = "actor_variants";
  static final String TIMELINES = "timelines";
  static final String SHIFTS = "shifts";
  static final String CHANGE_POINTS = "change_points";
  static final String ROLLUPS = "rollups";
  static final String COVERAGE = "coverage";
  static final String REJECTS = "rejects";
  static final String RUNS = "runs";

  static final List<String> ARTICLE_ORDER = List.of("article_id");
  static final List<String> STATEMENT_ORDER =
      List.of("article_id", "evidence_start", "evidence_end", "statement_id");
  static final List<String> ATTRIBUTION_ORDER =
      List.of("article_id", "cue.start", "cue.end", "attribution_id");
  static final List<String> STORY_STANCE_ORDER = List.of("topic", "actor_id", "day", "story_id");
  static final List<String> ACTOR_VARIANT_ORDER = List.of("variant_id");
  static final List<String> CHANGE_POINT_ORDER = List.of("topic", "actor_id", "change_on");
  static final List<String> COVERAGE_ORDER = List.of("lang", "outlet", "period_start");
  static final List<String> TIMELINE_ORDER = List.of("topic", "actor_id", "period_start");
  static final List<String> REJECT_ORDER = List.of("file", "offset", "reason", "detail");

  private Table() {}
}
