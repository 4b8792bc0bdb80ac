package org.stanceline.job;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.stanceline.job.evaluation.FoundConflict;
import org.stanceline.job.evaluation.StoryArticle;
import org.stanceline.pipeline.Analysers;
import org.stanceline.stance.Statement;
import org.stanceline.story.Conflict;
import org.stanceline.story.Fingerprint;
import org.stanceline.story.Reading;
import org.stanceline.story.Reconciliation;
import org.stanceline.story.Version;

/** Reconciles annotated stories, as nights do those of a crawl. */
final class StoryConflicts {
  private StoryConflicts() {}

  /**
   * The conflicts between the versions of each story, by article.
   *
   * @param stories article ids to story ids
   */
  static List<FoundConflict> find(
      List<StoryArticle> articles,
      Map<String, Fingerprint> fingerprints,
      Map<String, String> stories,
      Analysers analysers) {
    TreeMap<String, List<StoryArticle>> byStory = new TreeMap<>();
    articles.forEach(
        article ->
            byStory
                .computeIfAbsent(
                    stories.getOrDefault(article.id(), article.id()), k -> new ArrayList<>())
                .add(article));
    List<FoundConflict> out = new ArrayList<>();
    byStory
        .values()
        .forEach(
            versions -> {
              if (versions.size() > 1) {
                out.addAll(find(versions, fingerprints, analysers));
              }
            });
    return out;
  }

  private static List<FoundConflict> find(
      List<StoryArticle> articles, Map<String, Fingerprint> fingerprints, Analysers analysers) {
    List<Version> versions = new ArrayList<>();
    List<Reading> readings = new ArrayList<>();
    Map<String, Statement> statements = new LinkedHashMap<>();
    for (StoryArticle article : articles) {
      double noise = analysers.of(article.lang()).read(article.text()).noise();
      versions.add(new Version(Objects.requireNonNull(fingerprints.get(article.id())), noise));
      int count = 0;
      for (Statement statement :
          analysers.of(article.lang()).statements(article.text(), article.published())) {
        if (statement.contradicted()) {
          continue;
        }
        String id = article.id() + "#" + count++;
        statements.put(id, statement);
        readings.add(reading(id, article, statement));
      }
    }
    List<FoundConflict> out = new ArrayList<>();
    for (Conflict conflict : Reconciliation.of(versions, readings).conflicts()) {
      Statement statement = statements.get(conflict.odd().statementId());
      if (statement != null) {
        out.add(new FoundConflict(conflict.odd().articleId(), statement, conflict));
      }
    }
    return out;
  }

  private static Reading reading(String id, StoryArticle article, Statement statement) {
    LocalDate day = statement.statedOn() == null ? article.published() : statement.statedOn();
    return new Reading(
        id,
        article.id(),
        article.outlet(),
        article.lang(),
        statement.actorId(),
        statement.actorName(),
        statement.actorType(),
        statement.topic(),
        day,
        statement.stance(),
        statement.polarity(),
        statement.confidence(),
        statement.evidence().of(article.text()));
  }

  /** Lists conflicts for a person to judge. */
  static void print(List<FoundConflict> conflicts, PrintWriter out) {
    for (FoundConflict one : conflicts) {
      Statement statement = one.statement();
      Conflict conflict = one.conflict();
      out.printf(
          "%s  %s on %s: %s here, %s in %s%s%n",
          one.articleId(),
          statement.actorName(),
          statement.topic(),
          statement.stance(),
          conflict.others(),
          Words.count(conflict.versions(), "other translation"),
          conflict.decided() ? "" : "; neither outweighs the other");
      out.printf("    here   \"%s\"%n", conflict.odd().evidence());
      for (Reading sibling : conflict.siblings()) {
        out.printf(
            "    %-6s \"%s\" (%s, %s)%n",
            sibling.lang(), sibling.evidence(), sibling.outlet(), sibling.articleId());
      }
    }
  }
}
