package org.stanceline.job;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.stanceline.job.evaluation.Scores;

/** Scores as a table, and as one JSON object on the last line. */
final class ScoreTable {
  private ScoreTable() {}

  static void print(Scores all, Map<String, Scores> languages, PrintWriter out) {
    Map<String, Scores> columns = new LinkedHashMap<>();
    columns.put("all", all);
    columns.putAll(languages);
    StringBuilder head = new StringBuilder(String.format(Locale.ROOT, "%-18s", ""));
    columns.keySet().forEach(name -> head.append(String.format(Locale.ROOT, "%8s", name)));
    out.println(head);
    for (String measure : all.summary().keySet()) {
      StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-18s", measure));
      columns.values().forEach(s -> line.append(cell(s.summary().getOrDefault(measure, ""))));
      out.println(line);
    }
    Map<String, Object> json = new LinkedHashMap<>(all.summary());
    languages.forEach((lang, scores) -> json.put(lang, scores.summary()));
    out.println(JsonRows.line(json));
  }

  private static String cell(Object value) {
    return value instanceof Double number
        ? String.format(Locale.ROOT, "%8.3f", number)
        : String.format(Locale.ROOT, "%8s", value);
  }
}
