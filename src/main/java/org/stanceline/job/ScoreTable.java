package org.stanceline.job;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.stanceline.job.evaluation.Scores;

/** Scores as a table, a column each. */
final class ScoreTable {
  private ScoreTable() {}

  /** Prints the scores over all, then those of the columns. */
  static void print(Scores all, Map<String, Scores> more, PrintWriter out) {
    Map<String, Scores> columns = new LinkedHashMap<>();
    columns.put("all", all);
    columns.putAll(more);
    StringBuilder head = new StringBuilder(String.format(Locale.ROOT, "%-18s", ""));
    columns.keySet().forEach(name -> head.append(String.format(Locale.ROOT, "%8s", name)));
    out.println(head);
    for (String measure : all.summary().keySet()) {
      StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-18s", measure));
      columns.values().forEach(s -> line.append(cell(s.summary().getOrDefault(measure, ""))));
      out.println(line);
    }
  }

  private static String cell(Object value) {
    return value instanceof Double number
        ? String.format(Locale.ROOT, "%8.3f", number)
        : String.format(Locale.ROOT, "%8s", value);
  }
}
