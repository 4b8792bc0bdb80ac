package org.stanceline.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.stanceline.text.Article;

/**
 * Main text against pages that people marked, as the article-extraction benchmark of Scrapinghub
 * counts: bags of four words, precision and recall averaged over the pages. Readability4J alone
 * reaches 0.925 on the same pages.
 */
@EnabledIf("org.stanceline.crawl.Crawl#hasBenchmark")
class ExtractionBenchmarkTest {
  private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);

  @Test
  void mainTextIsAsGoodAsThatOfTheBestExtractors() throws IOException {
    Path folder = Crawl.shared("gold/external/article-extraction");
    JsonNode truth = new ObjectMapper().readTree(folder.resolve("ground-truth.json").toFile());
    double precision = 0;
    double recall = 0;
    for (Map.Entry<String, JsonNode> page : truth.properties()) {
      Path file = folder.resolve("html").resolve(page.getKey() + ".html.gz");
      Map<String, Integer> expected = bag(page.getValue().path("articleBody").asText());
      Map<String, Integer> found = bag(text(file, page.getValue().path("url").asText()));
      int common =
          found.entrySet().stream()
              .mapToInt(e -> Math.min(e.getValue(), expected.getOrDefault(e.getKey(), 0)))
              .sum();
      precision += found.isEmpty() ? 0 : (double) common / size(found);
      recall += expected.isEmpty() ? 1 : (double) common / size(expected);
    }
    precision /= truth.size();
    recall /= truth.size();
    double f1 = 2 * precision * recall / (precision + recall);
    System.out.printf(
        Locale.ROOT,
        "article extraction, %d pages: precision %.4f recall %.4f F1 %.4f%n",
        truth.size(),
        precision,
        recall,
        f1);
    assertThat(f1).isGreaterThan(0.96);
  }

  private static String text(Path file, String url) throws IOException {
    byte[] html;
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      html = in.readAllBytes();
    }
    byte[] record = Warc.record("resource", "text/html", url, html, 0);
    List<Article> articles = Crawl.articles(Crawl.read("a.warc", record));
    return articles.isEmpty() ? "" : articles.get(0).text();
  }

  private static Map<String, Integer> bag(String text) {
    List<String> words = new ArrayList<>();
    WORD.matcher(text).results().map(MatchResult::group).forEach(words::add);
    Map<String, Integer> bag = new TreeMap<>();
    int length = Math.min(4, words.size());
    for (int i = 0; length > 0 && i + length <= words.size(); i++) {
      bag.merge(String.join(" ", words.subList(i, i + length)), 1, Integer::sum);
    }
    return bag;
  }

  private static int size(Map<String, Integer> bag) {
    return bag.values().stream().mapToInt(Integer::intValue).sum();
  }
}
