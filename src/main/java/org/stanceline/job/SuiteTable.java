package org.stanceline.job;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.stanceline.job.evaluation.SuiteCase;
import org.stanceline.job.evaluation.SuiteResult;
import org.stanceline.job.evaluation.SuiteTally;

/** Share of the cases passed, a phenomenon a line, and as one JSON object on the last line. */
final class SuiteTable {
  private static final String TOTAL = "total";

  private SuiteTable() {}

  static void print(List<SuiteResult> results, PrintWriter out) {
    Map<String, List<SuiteResult>> phenomena =
        results.stream()
            .collect(
                Collectors.groupingBy(
                    r -> r.tried().phenomenon(), LinkedHashMap::new, Collectors.toList()));
    Set<String> languages = new TreeSet<>(SuiteTally.by(SuiteCase::lang, results).keySet());
    StringBuilder head = new StringBuilder(String.format(Locale.ROOT, "%-24s", "phenomenon"));
    languages.forEach(lang -> head.append(String.format(Locale.ROOT, "%10s share", lang)));
    out.println(head.append(String.format(Locale.ROOT, "%10s share", "all")));
    phenomena.forEach((phenomenon, some) -> out.println(line(phenomenon, some, languages)));
    out.println(line(TOTAL, results, languages));
    out.println(JsonRows.line(summary(results, phenomena, languages)));
  }

  private static String line(String name, List<SuiteResult> results, Set<String> languages) {
    Map<String, SuiteTally> tallies = SuiteTally.by(SuiteCase::lang, results);
    StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-24s", name));
    languages.forEach(lang -> line.append(cell(tallies.getOrDefault(lang, new SuiteTally(0, 0)))));
    return line.append(cell(SuiteTally.total(results))).toString();
  }

  private static String cell(SuiteTally tally) {
    return String.format(
        Locale.ROOT, "%10s %5.3f", tally.passed() + "/" + tally.cases(), tally.share());
  }

  private static Map<String, Object> summary(
      List<SuiteResult> results, Map<String, List<SuiteResult>> phenomena, Set<String> languages) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("phenomena", phenomena.size());
    out.putAll(numbers(SuiteTally.total(results)));
    Map<String, SuiteTally> tallies = SuiteTally.by(SuiteCase::lang, results);
    for (String lang : languages) {
      Map<String, Object> one = numbers(tallies.getOrDefault(lang, new SuiteTally(0, 0)));
      Map<String, Double> shares = new LinkedHashMap<>();
      phenomena.forEach(
          (phenomenon, some) -> {
            SuiteTally tally = SuiteTally.by(SuiteCase::lang, some).get(lang);
            if (tally != null) {
              shares.put(phenomenon, tally.share());
            }
          });
      one.put("shares", shares);
      out.put(lang, one);
    }
    return out;
  }

  private static Map<String, Object> numbers(SuiteTally tally) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("cases", tally.cases());
    out.put("passed", tally.passed());
    out.put("share", tally.share());
    return out;
  }
}
