package org.stanceline.job;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stanceline.job.evaluation.AttributionGold;
import org.stanceline.job.evaluation.AttributionScorer;
import org.stanceline.pipeline.Analysers;

/** Scores attributions against annotated ones. */
final class AttributionEvaluation {
  private AttributionEvaluation() {}

  /**
   * Prints the figures as a table, and as one JSON object on the last line.
   *
   * @param errors where to write what was missed; null writes it nowhere
   */
  static void run(
      List<AttributionGold> gold, Analysers analysers, @Nullable Path errors, PrintWriter out)
      throws IOException {
    AttributionScorer scorer = new AttributionScorer();
    for (AttributionGold annotated : gold) {
      scorer.add(annotated, analysers.of(annotated.lang()).attributions(annotated.text(), null));
    }
    if (errors != null) {
      Files.write(errors, scorer.misses());
    }
    Map<String, Object> summary = scorer.summary();
    summary.forEach((name, value) -> out.println(line(name, value)));
    out.println(JsonRows.line(summary));
  }

  private static String line(String name, Object value) {
    return value instanceof Double share
        ? String.format(Locale.ROOT, "%-18s%8.3f", name, share)
        : String.format(Locale.ROOT, "%-18s%8s", name, value);
  }
}
