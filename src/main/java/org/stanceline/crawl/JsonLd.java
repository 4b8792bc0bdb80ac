package org.stanceline.crawl;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page says of its article in schema.org's terms, as JSON in a script element. */
final class JsonLd {
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(
              JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS, JsonReadFeature.ALLOW_TRAILING_COMMA)
          .build();

  private final List<JsonNode> articles;
  private final List<JsonNode> sites;

  private JsonLd(List<JsonNode> articles, List<JsonNode> sites) {
    this.articles = articles;
    this.sites = sites;
  }

  static JsonLd of(Document page) {
    List<JsonNode> articles = new ArrayList<>();
    List<JsonNode> sites = new ArrayList<>();
    for (Element script : page.select("script[type=application/ld+json]")) {
      try {
        collect(JSON.readTree(script.data().strip()), articles, sites);
      } catch (JsonProcessingException e) {
        // Broken by the site's template: other clues have to do.
      }
    }
    return new JsonLd(articles, sites);
  }

  /**
   * Objects of a type that is a site, or an article: NewsArticle, ReportageNewsArticle, BlogPosting
   * …
   */
  private static void collect(JsonNode node, List<JsonNode> articles, List<JsonNode> sites) {
    if (node.isObject()) {
      String type = node.path("@type").toString();
      if (type.contains("Article") || type.contains("Posting") || type.contains("Report")) {
        articles.add(node);
      } else if (type.contains("WebSite")) {
        sites.add(node);
      }
    }
    node.forEach(child -> collect(child, articles, sites));
  }

  /** The first text under a name, in any of the articles. */
  Optional<String> text(String name) {
    return articles.stream().flatMap(article -> texts(article.path(name)).stream()).findFirst();
  }

  /** The name of the site that the page belongs to. */
  Optional<String> site() {
    return sites.stream().flatMap(site -> texts(site.path("name")).stream()).findFirst();
  }

  /** Names of authors, creators and sources. */
  List<String> credits() {
    List<String> credits = new ArrayList<>();
    for (JsonNode article : articles) {
      for (String role : List.of("author", "creator", "sourceOrganization", "creditText")) {
        credits.addAll(texts(article.path(role)));
      }
    }
    return credits;
  }

  /** A text itself, the name of a thing, or those of a list. */
  private static List<String> texts(JsonNode node) {
    List<String> texts = new ArrayList<>();
    if (node.isTextual() || node.isNumber()) {
      texts.add(node.asText());
    } else if (node.isObject()) {
      texts.addAll(texts(node.path("name")));
    } else {
      node.forEach(child -> texts.addAll(texts(child)));
    }
    texts.removeIf(String::isBlank);
    return texts;
  }
}
