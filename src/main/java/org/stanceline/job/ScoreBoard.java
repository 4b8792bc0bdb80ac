package org.stanceline.job;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.stanceline.job.evaluation.Calibration;
import org.stanceline.job.evaluation.Finding;
import org.stanceline.job.evaluation.GoldArticle;
import org.stanceline.job.evaluation.Part;
import org.stanceline.job.evaluation.Scorer;
import org.stanceline.job.evaluation.Scores;
import org.stanceline.job.evaluation.Thresholds;
import org.stanceline.job.evaluation.Verdicts;
import org.stanceline.stance.Statement;

/**
 * The scores of one evaluation: over all, by language, by part where asked for, by confidence. Not
 * thread-safe.
 */
final class ScoreBoard {
  private final Scorer all = new Scorer();
  private final TreeMap<String, Scorer> languages = new TreeMap<>();
  private final LinkedHashMap<String, Scorer> parts = new LinkedHashMap<>();
  private final List<Calibration.Judged> judged = new ArrayList<>();
  private final Thresholds thresholds;

  /**
   * Scores of nothing yet.
   *
   * @param parts whether the open and the hidden part have a column each
   */
  ScoreBoard(List<Double> thresholds, boolean parts) {
    this.thresholds = new Thresholds(thresholds);
    if (parts) {
      for (Part part : Part.values()) {
        this.parts.put(part.label(), new Scorer());
      }
    }
  }

  /** Adds what was found in an article; gives how it compares. */
  List<Finding> add(GoldArticle article, List<Statement> found) {
    List<Finding> compared = all.add(article, found);
    languages.computeIfAbsent(article.lang(), k -> new Scorer()).add(article, found);
    String part = Part.of(article.id()).label();
    parts.computeIfPresent(
        part,
        (k, scorer) -> {
          scorer.add(article, found);
          return scorer;
        });
    thresholds.add(article, found);
    for (Verdicts.Verdict verdict : Verdicts.of(compared)) {
      judged.add(new Calibration.Judged(verdict.statement().confidence(), verdict.right()));
    }
    return compared;
  }

  /** Prints the tables, and one JSON object on the last line. */
  void print(PrintWriter out) {
    Map<String, Scores> columns = new LinkedHashMap<>();
    languages.forEach((lang, scorer) -> columns.put(lang, scorer.scores()));
    parts.forEach((part, scorer) -> columns.put(part, scorer.scores()));
    Calibration calibration = Calibration.of(judged);
    ScoreTable.print(all.scores(), columns, out);
    out.println();
    ConfidenceTable.thresholds(thresholds.scores(), out);
    out.println(ConfidenceTable.line(calibration));
    Map<String, Object> json = new LinkedHashMap<>(all.scores().summary());
    columns.forEach((name, scores) -> json.put(name, scores.summary()));
    json.put("confidence", ConfidenceTable.summary(calibration, thresholds.scores()));
    out.println(JsonRows.line(json));
  }
}
