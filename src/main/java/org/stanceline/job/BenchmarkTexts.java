package org.stanceline.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.stanceline.pipeline.Analysers;
import org.stanceline.text.Article;

/** Articles of about 1,000 tokens, made of the paragraphs of a crawl's articles. */
final class BenchmarkTexts {
  /** Tokens of an article, marks included; its last paragraph may overrun. */
  static final int TOKENS = 1_000;

  /**
   * A made article.
   *
   * @param tokens as the pipeline counts them
   */
  record Text(String lang, String text, int tokens) {}

  private record Paragraph(String text, int tokens) {}

  private BenchmarkTexts() {}

  /**
   * So many articles of each language that the crawl has, each beginning with another of its
   * articles that name a topic; the same for the same crawl.
   */
  static List<Text> of(List<Article> articles, Analysers analysers, int perLanguage) {
    Map<String, List<List<Paragraph>>> sources = new TreeMap<>();
    articles.stream()
        .filter(a -> analysers.of(a.lang()).namesTopic(a.text()))
        .forEach(
            a ->
                sources
                    .computeIfAbsent(a.lang(), k -> new ArrayList<>())
                    .add(paragraphs(a, analysers)));
    List<Text> out = new ArrayList<>();
    sources.forEach(
        (lang, of) -> {
          for (int i = 0; i < perLanguage; i++) {
            out.add(made(lang, of, i));
          }
        });
    return out;
  }

  private static List<Paragraph> paragraphs(Article article, Analysers analysers) {
    return article
        .text()
        .lines()
        .filter(line -> !line.isBlank())
        .map(line -> new Paragraph(line, analysers.of(article.lang()).tokens(line)))
        .toList();
  }

  private static Text made(String lang, List<List<Paragraph>> sources, int first) {
    StringBuilder text = new StringBuilder();
    int tokens = 0;
    for (int article = first; tokens < TOKENS; article++) {
      for (Paragraph paragraph : sources.get(article % sources.size())) {
        if (tokens < TOKENS) {
          text.append(paragraph.text()).append("\n\n");
          tokens += paragraph.tokens();
        }
      }
    }
    return new Text(lang, text.toString(), tokens);
  }
}
