package org.stanceline.job.training;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stanceline.config.DataFiles;
import org.stanceline.job.evaluation.GoldArticle;
import org.stanceline.job.evaluation.Scorer;
import org.stanceline.job.evaluation.Verdicts;
import org.stanceline.pipeline.Analysers;
import org.stanceline.stance.Statement;
import org.stanceline.stance.TraceFeatures;
import org.stanceline.stance.Traced;

/**
 * A file of annotated articles with what was found in them.
 *
 * @param name of the file, as given
 * @param sha256 of the file, 64 hexadecimal digits
 */
public record TrainingSet(String name, String sha256, List<Found> articles) {
  public TrainingSet {
    articles = List.copyOf(articles);
  }

  /** An annotated article and what was found in it. */
  public record Found(GoldArticle article, List<Traced> statements) {
    public Found {
      statements = List.copyOf(statements);
    }

    /** What can be learnt from it: the statements that are right or wrong beyond doubt. */
    public List<Sample> samples() {
      Map<Statement, TraceFeatures> features = new HashMap<>();
      statements.forEach(traced -> features.put(traced.statement(), traced.features()));
      List<Statement> found = statements.stream().map(Traced::statement).toList();
      return Verdicts.of(new Scorer().add(article, found)).stream()
          .map(
              verdict ->
                  new Sample(
                      article.id(),
                      features.getOrDefault(verdict.statement(), new TraceFeatures(Map.of())),
                      verdict.right()))
          .toList();
    }
  }

  /** Finds the statements of annotated articles. */
  public static TrainingSet of(
      String name, String sha256, List<GoldArticle> articles, DataFiles data) {
    Analysers analysers = new Analysers(data);
    List<Found> found = new ArrayList<>();
    for (GoldArticle article : articles) {
      found.add(
          new Found(
              article, analysers.of(article.lang()).traced(article.text(), article.published())));
    }
    return new TrainingSet(name, sha256, found);
  }

  /** What can be learnt from its articles, in their order. */
  public List<Sample> samples() {
    return articles.stream().flatMap(found -> found.samples().stream()).toList();
  }
}
