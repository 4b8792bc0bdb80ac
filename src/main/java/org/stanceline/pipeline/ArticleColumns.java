package org.stanceline.pipeline;

import java.time.LocalDate;
import java.util.Arrays;
import org.apache.spark.sql.Row;

/** The columns that rows of statements and attributions take over from their article, in order. */
final class ArticleColumns {
  /** Columns of the table articles; what a stage adds stands behind them. */
  private static final String[] NAMES = {
    "crawl_date",
    "article_id",
    "story_id",
    "url",
    "outlet",
    "lang",
    AnnotationPipeline.TEXT,
    "translation_noise"
  };

  /** How many they are: the place of what a stage adds. */
  static final int COUNT = NAMES.length;

  private ArticleColumns() {}

  /** The names, with one more expression behind them. */
  static String[] and(String more) {
    String[] out = Arrays.copyOf(NAMES, NAMES.length + 1);
    out[NAMES.length] = more;
    return out;
  }

  /** The date of the crawl, of a row that begins with these columns. */
  static LocalDate crawlDate(Row row) {
    return Statements.day(row.get(0));
  }

  /** What such a row tells of its article. */
  static StatementRow.Source source(Row row) {
    return new StatementRow.Source(
        row.getString(1),
        row.getString(2),
        row.getString(3),
        row.getString(4),
        row.getString(5),
        row.getString(6),
        row.getDouble(7));
  }
}
