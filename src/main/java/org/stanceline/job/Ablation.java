package org.stanceline.job;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.stanceline.config.Component;
import org.stanceline.config.Components;
import org.stanceline.config.DataFiles;
import org.stanceline.job.evaluation.GoldArticle;
import org.stanceline.job.evaluation.Scorer;
import org.stanceline.job.evaluation.Scores;
import org.stanceline.pipeline.Analyser;
import org.stanceline.pipeline.Analysers;

/** What each component is worth: the scores with everything on, and with one component off. */
final class Ablation {
  /** The measures of the table, by their names in the summary of the scores. */
  private static final List<String> MEASURES =
      List.of("pair_f1", "pair_precision", "pair_recall", "label_macro_f1", "statement_f1");

  private final DataFiles files;
  private final List<GoldArticle> articles;

  Ablation(DataFiles files, List<GoldArticle> articles) {
    this.files = files;
    this.articles = List.copyOf(articles);
  }

  /** Prints a line a component, as soon as it is known, and one JSON object on the last line. */
  void print(PrintWriter out) {
    StringBuilder head = new StringBuilder(String.format(Locale.ROOT, "%-14s", "without"));
    MEASURES.forEach(m -> head.append(String.format(Locale.ROOT, "%23s", m)));
    out.println(head);
    Map<String, Object> all = scores(Components.all()).summary();
    line("(nothing)", all, all, out);
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("all", all);
    for (Component component : Component.values()) {
      Map<String, Object> rest = scores(Components.without(List.of(component))).summary();
      line(component.label(), rest, all, out);
      json.put(component.label(), rest);
    }
    out.println();
    for (Component component : Component.values()) {
      out.printf(Locale.ROOT, "%-14s %s%n", component.label(), component.description());
    }
    out.println(JsonRows.line(json));
  }

  private Scores scores(Components on) {
    Analysers analysers = new Analysers(files, on);
    Scorer scorer = new Scorer();
    for (GoldArticle article : articles) {
      Analyser analyser = analysers.of(article.lang());
      scorer.add(article, analyser.statements(article.text(), article.published()));
    }
    return scorer.scores();
  }

  private static void line(
      String name, Map<String, Object> scores, Map<String, Object> all, PrintWriter out) {
    List<String> cells = new ArrayList<>();
    for (String measure : MEASURES) {
      double value = number(scores, measure);
      double difference = value - number(all, measure);
      cells.add(String.format(Locale.ROOT, "%14.3f (%+.3f)", value, difference));
    }
    out.printf(Locale.ROOT, "%-14s%s%n", name, String.join("", cells));
    out.flush();
  }

  private static double number(Map<String, Object> scores, String measure) {
    return scores.get(measure) instanceof Double value ? value : 0;
  }
}
