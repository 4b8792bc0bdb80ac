package org.stanceline.job;

import java.io.IOException;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.stanceline.job.evaluation.ConflictScorer;
import org.stanceline.job.evaluation.ConflictScores;
import org.stanceline.job.evaluation.FoundConflict;
import org.stanceline.job.evaluation.PairKind;
import org.stanceline.job.evaluation.Scores;
import org.stanceline.job.evaluation.StoryArticle;
import org.stanceline.job.evaluation.StoryScorer;
import org.stanceline.job.evaluation.StoryScores;
import org.stanceline.pipeline.Analysers;
import org.stanceline.pipeline.DatedFingerprint;
import org.stanceline.pipeline.Stories;
import org.stanceline.story.Fingerprint;
import org.stanceline.story.NumberWords;
import org.stanceline.story.StoryEvidence;
import org.stanceline.story.StoryOptions;

/** Scores linking against annotated stories; links as nights do, by the day of publication. */
final class StoryEvaluation {
  private StoryEvaluation() {}

  /**
   * Prints the scores as a table, and as one JSON object on the last line.
   *
   * @param analysers what finds statements; with them, the versions of each story are reconciled
   *     too, and what they contradict one another in is listed and scored
   * @param errors where to write the pairs missed and linked wrongly; null writes them nowhere
   */
  static void run(
      List<StoryArticle> gold,
      NumberWords numbers,
      int lookBack,
      Optional<Analysers> analysers,
      @Nullable Path errors,
      PrintWriter out)
      throws IOException {
    Map<String, Fingerprint> fingerprints = new TreeMap<>();
    gold.forEach(article -> fingerprints.put(article.id(), fingerprint(article, numbers)));
    Map<String, String> stories = stories(fingerprints, lookBack);
    StoryScores scores = StoryScorer.score(gold, stories);
    List<String> lines = errors(scores, fingerprints, lookBack);
    Map<String, Object> json = print(scores, out);
    if (analysers.isPresent()) {
      List<FoundConflict> found = StoryConflicts.find(gold, fingerprints, stories, analysers.get());
      out.println();
      StoryConflicts.print(found, out);
      ConflictScores conflicts = ConflictScorer.score(gold, found);
      print(conflicts, json, out);
      conflicts.missed().forEach(missed -> lines.add("MISSED | conflict | " + missed));
      conflicts.wrong().forEach(wrong -> lines.add("FALSE | conflict | " + told(wrong)));
    }
    if (errors != null) {
      Files.write(errors, lines);
    }
    out.println(JsonRows.line(json));
  }

  private static Fingerprint fingerprint(StoryArticle article, NumberWords numbers) {
    return Fingerprint.of(
        article.id(),
        article.lang(),
        article.published(),
        article.title(),
        article.text(),
        numbers);
  }

  private static Map<String, String> stories(Map<String, Fingerprint> fingerprints, int lookBack) {
    List<DatedFingerprint> fresh =
        fingerprints.values().stream()
            .map(article -> new DatedFingerprint(article.day(), "", article))
            .toList();
    Map<String, String> out = new TreeMap<>();
    Stories.link(List.of(), fresh, lookBack).forEach(s -> out.put(s.key(), s.storyId()));
    return out;
  }

  private static List<String> errors(
      StoryScores scores, Map<String, Fingerprint> fingerprints, int lookBack) {
    StoryEvidence evidence =
        new StoryEvidence(List.copyOf(fingerprints.values()), StoryOptions.within(lookBack));
    List<String> lines = new ArrayList<>();
    for (StoryScores.PairError error : scores.errors()) {
      lines.add(
          "%s | %s | %s (%s) | %s (%s)"
              .formatted(
                  error.missed() ? "MISSED" : "FALSE",
                  error.kind().label(),
                  error.a().id(),
                  error.a().version().label(),
                  error.b().id(),
                  error.b().version().label()));
      Fingerprint a = fingerprints.get(error.a().id());
      Fingerprint b = fingerprints.get(error.b().id());
      if (a != null && b != null) {
        lines.add("    " + evidence.between(a, b));
      }
    }
    return lines;
  }

  private static String told(FoundConflict conflict) {
    return "%s | %s | %s | \"%s\""
        .formatted(
            conflict.articleId(),
            conflict.statement().actorName(),
            conflict.statement().topic(),
            conflict.conflict().odd().evidence());
  }

  private static void print(ConflictScores scores, Map<String, Object> json, PrintWriter out) {
    Scores.Ratio ratio = scores.ratio();
    out.printf(
        Locale.ROOT,
        "%nconflicts: %d annotated, %d found, %d right; precision %.3f, recall %.3f%n",
        scores.annotated(),
        scores.found(),
        scores.right(),
        ratio.precision(),
        ratio.recall());
    json.put("conflicts", scores.annotated());
    json.put("conflicts_found", scores.found());
    json.put("conflict_precision", rounded(ratio.precision()));
    json.put("conflict_recall", rounded(ratio.recall()));
  }

  /** Prints the table; gives what belongs on the last line. */
  private static Map<String, Object> print(StoryScores scores, PrintWriter out) {
    Map<String, Object> json = new LinkedHashMap<>();
    Scores.Ratio all = scores.all().ratio();
    json.put("story_pair_f1", rounded(all.f1()));
    json.put("story_pair_precision", rounded(all.precision()));
    json.put("story_pair_recall", rounded(all.recall()));
    json.put("articles", scores.articles());
    json.put("stories", scores.stories());
    json.put("stories_found", scores.found());
    json.put("hard_negatives_linked", scores.hardNegatives());
    out.printf(
        Locale.ROOT,
        "%-16s%8s%8s%8s%11s%8s%8s%n",
        "",
        "pairs",
        "found",
        "right",
        "precision",
        "recall",
        "F1");
    for (PairKind kind : PairKind.values()) {
      StoryScores.Count count = scores.kinds().getOrDefault(kind, new StoryScores.Count(0, 0, 0));
      line(kind.label(), count, out);
      json.put(kind.label(), summary(count));
    }
    line("all", scores.all(), out);
    out.printf(Locale.ROOT, "%-22s%d of %d%n", "stories found", scores.found(), scores.stories());
    out.printf(Locale.ROOT, "%-22s%d%n", "hard negatives linked", scores.hardNegatives());
    return json;
  }

  private static void line(String name, StoryScores.Count count, PrintWriter out) {
    Scores.Ratio ratio = count.ratio();
    out.printf(
        Locale.ROOT,
        "%-16s%8d%8d%8d%11.3f%8.3f%8.3f%n",
        name,
        count.annotated(),
        count.linked(),
        count.right(),
        ratio.precision(),
        ratio.recall(),
        ratio.f1());
  }

  private static Map<String, Object> summary(StoryScores.Count count) {
    Scores.Ratio ratio = count.ratio();
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("pairs", count.annotated());
    out.put("found", count.linked());
    out.put("precision", rounded(ratio.precision()));
    out.put("recall", rounded(ratio.recall()));
    out.put("f1", rounded(ratio.f1()));
    return out;
  }

  private static double rounded(double value) {
    return new BigDecimal(value).setScale(3, RoundingMode.HALF_EVEN).doubleValue();
  }
}
