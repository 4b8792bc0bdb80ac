package org.stanceline.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.stanceline.text.Article;

class PageTest {
  private static final String PAGE = resource("/crawl/article.html");

  private static String resource(String name) {
    try (InputStream in = PageTest.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new AssertionError(name + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static Article page(String html) {
    return Crawl.article("a.html", html);
  }

  @Test
  void theTextIsTheParagraphsAlone() {
    assertThat(page(PAGE).text())
        .isEqualTo(
            "Le gouvernement orvan a refusé mardi d’ouvrir des pourparlers avec la Lorvia sur les"
                + " ports du sud, selon la ministre Elda Taven.\n\n"
                + "« Nous ne négocierons pas sous la menace », a-t-elle dit devant les députés, qui"
                + " l’ont applaudie.\n\n"
                + "Une offre de médiation\n\n"
                + "La Sardie a proposé d’accueillir une rencontre. Son ambassadeur juge une solution"
                + " « encore possible » avant l’hiver.");
  }

  @Test
  void whatThePageSaysOfItselfIsRead() {
    Article article = page(PAGE);
    assertThat(article.title()).isEqualTo("L’Orvanie refuse les pourparlers");
    assertThat(article.url()).isEqualTo("https://gazette.example/monde/orvanie-refuse");
    assertThat(article.outlet()).isEqualTo("La Gazette de Karvel");
    assertThat(article.agency()).isEqualTo("AFP");
    assertThat(article.lang()).isEqualTo("fr");
  }

  @Test
  void outletIsTheSiteThenThePublisherThenTheHost() {
    String publisher =
        PAGE.replace(
            "\"headline\"", "\"publisher\": {\"name\": \"Presse &amp; Fils\"}, \"headline\"");
    String site =
        publisher.replace(
            "\"@graph\": [", "\"@graph\": [{\"@type\": \"WebSite\", \"name\": \"Gazette\"},");
    String unnamed = "og:site_nothing";
    assertThat(page(site).outlet()).isEqualTo("La Gazette de Karvel");
    assertThat(page(site.replace("og:site_name", unnamed)).outlet()).isEqualTo("Gazette");
    assertThat(page(publisher.replace("og:site_name", unnamed)).outlet())
        .isEqualTo("Presse & Fils");
    assertThat(page(PAGE.replace("og:site_name", unnamed)).outlet()).isEqualTo("gazette.example");
  }

  @Test
  void cluesToTheTimeAreTrustedInTheirOrder() {
    String withoutLd = PAGE.replace("datePublished", "dateOfNothing");
    String withoutMeta = withoutLd.replace("article:published_time", "nothing");
    String withTime = withoutMeta.replace("<h1>", "<time datetime='2022-11-08'>mardi</time><h1>");
    String withUrl = withoutMeta.replace("/monde/orvanie", "/2022/11/07/orvanie");
    String withLine =
        withoutMeta.replace("<p>Le gouvernement", "<p>KARVEL, 6 nov. (AFP) – Le gouvernement");
    assertThat(clue(PAGE)).isEqualTo("2022-11-10T07:15:00Z json-ld");
    assertThat(clue(withoutLd)).isEqualTo("2022-11-10T08:00:00Z meta");
    assertThat(clue(withTime)).isEqualTo("2022-11-08T00:00:00Z time");
    assertThat(clue(withUrl)).isEqualTo("2022-11-07T00:00:00Z url");
    assertThat(clue(withLine)).isEqualTo("2022-11-06T00:00:00Z dateline");
    assertThat(clue(withoutMeta)).isEqualTo("null null");
  }

  @Test
  void aTimeAfterTheCrawlIsNotBelieved() {
    assertThat(clue(PAGE.replace("2022-11-10T08:15", "2032-11-10T08:15")))
        .isEqualTo("2022-11-10T08:00:00Z meta");
  }

  private static String clue(String html) {
    Article article = page(html);
    return article.publishedAt() + " " + article.publishedFrom();
  }

  @Test
  void theEncodingThatThePageDeclaresIsUsed() {
    String latin = PAGE.replace("<meta charset=\"utf-8\">", "<meta charset=\"windows-1252\">");
    Article article =
        Crawl.articles(Crawl.read("a.html", latin.getBytes(Charset.forName("windows-1252"))))
            .get(0);
    assertThat(article.text()).isEqualTo(page(PAGE).text());
  }

  @Test
  void aWesternPageThatDeclaresNoEncodingIsStillReadable() {
    String bare =
        "<p>Le général a déclaré que la négociation était nécessaire à l’été prochain.</p>";
    Article article =
        Crawl.articles(Crawl.read("a.html", bare.getBytes(Charset.forName("windows-1252")))).get(0);
    assertThat(article.text()).contains("général a déclaré").contains("l’été");
  }

  @Test
  void aSingleBrokenCharacterDoesNotCostThePage() {
    byte[] bytes = Crawl.utf8("<p>Le général a déclaré qu’il était prêt à négocier # encore.</p>");
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = bytes[i] == '#' ? (byte) 0xff : bytes[i];
    }
    assertThat(Crawl.articles(Crawl.read("a.html", bytes)))
        .singleElement()
        .extracting(Article::text)
        .asString()
        .contains("négocier \ufffd encore");
  }

  @Test
  void textHiddenUntilAScriptRunsIsFound() {
    String hidden = PAGE.replace("<body>", "<body style='display:none'>");
    assertThat(page(hidden).text()).isEqualTo(page(PAGE).text());
  }

  @Test
  void textThatOnlyTheMetadataHoldsIsUsed() {
    String body = Crawl.SENTENCE + " " + Crawl.SENTENCE;
    String page =
        "<script type='application/ld+json'>{\"@type\": \"NewsArticle\", \"articleBody\": \""
            + body
            + "\"}</script><body><div id='app'><p>Please enable scripts.</p></div>";
    assertThat(page(page).text()).isEqualTo(body);
  }
}
