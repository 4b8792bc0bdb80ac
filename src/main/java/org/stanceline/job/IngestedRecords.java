package org.stanceline.job;

import java.time.LocalDate;
import org.stanceline.crawl.Outcome;
import org.stanceline.pipeline.Ingested;
import org.stanceline.pipeline.Languages;
import org.stanceline.pipeline.SharedData;
import org.stanceline.text.Article;

/** Outcomes of reading as rows; measures the translation noise of the articles. */
final class IngestedRecords {
  private final SharedData data;
  private final java.util.List<String> languages;

  IngestedRecords(SharedData data) {
    this.data = data;
    this.languages = Languages.of(data.files());
  }

  Ingested of(LocalDate crawlDate, String file, long position, Outcome outcome) {
    if (outcome instanceof Outcome.Page page) {
      return new Ingested(crawlDate, file, position, measured(page.article()), null);
    }
    if (outcome instanceof Outcome.Rejected rejected) {
      return new Ingested(crawlDate, file, position, null, rejected.reject());
    }
    throw new IllegalStateException("an outcome is a page or a reject: " + outcome);
  }

  private Article measured(Article article) {
    double noise =
        languages.contains(article.lang())
            ? data.analyser(article.lang()).read(article.text()).noise()
            : 0;
    return new Article(
        article.articleId(),
        article.storyId(),
        article.url(),
        article.outlet(),
        article.agency(),
        article.lang(),
        article.title(),
        article.text(),
        article.publishedAt(),
        article.publishedFrom(),
        article.crawledAt(),
        noise,
        article.contentSha256());
  }
}
