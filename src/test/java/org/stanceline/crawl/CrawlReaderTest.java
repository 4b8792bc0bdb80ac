package org.stanceline.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stanceline.text.Article;

class CrawlReaderTest {
  private static final String STORY =
      """
      Orvania turns down the harbour talks

      KARVEL, Nov 9 (Reuters) - The government of Orvania refused on Tuesday to talk.

      “We will not sit down with them,” the minister said.

      Source link

      Leave a Comment

      Your email address will not be published. Required fields are marked *
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a.warc",
        "a.WARC.gz",
        "b.wet.gz",
        "c.arc",
        "d.html",
        "e.htm.gz",
        "f.jsonl",
        "g.txt"
      })
  void knownFormatsAreRead(String name) {
    assertThat(CrawlReader.reads(name)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.pdf", "warc", "a.csv.gz", "_SUCCESS", ".gz"})
  void otherFilesAreNot(String name) {
    assertThat(CrawlReader.reads(name)).isFalse();
  }

  @Test
  void plainTextKeepsEveryLineButBoilerplate() {
    Article article = Crawl.article("story.txt", STORY);
    assertThat(article.text())
        .isEqualTo(
            """
            Orvania turns down the harbour talks

            KARVEL, Nov 9 (Reuters) - The government of Orvania refused on Tuesday to talk.

            “We will not sit down with them,” the minister said.""");
    assertThat(article.title()).isEqualTo("Orvania turns down the harbour talks");
    assertThat(article.lang()).isEqualTo("en");
    assertThat(article.agency()).isEqualTo("Reuters");
    assertThat(article.publishedAt()).isEqualTo("2022-11-09T00:00:00Z");
    assertThat(article.publishedFrom()).isEqualTo("dateline");
    assertThat(article.crawledAt()).isEqualTo("2022-11-20T00:00:00Z");
    assertThat(article.url()).isEqualTo("story.txt#0");
    assertThat(article.translationNoise()).isZero();
  }

  @Test
  void typographyIsStoredAsItWasPublished() {
    String text = "« L’Orvanie n’a pas à négocier », a déclaré le ministre .\u00a0Il part .";
    assertThat(Crawl.article("a.txt", text).text()).isEqualTo(text);
  }

  @Test
  void identityComesFromAddressAndText() {
    Article article = Crawl.article("story.txt", STORY);
    assertThat(article.articleId())
        .isEqualTo(Hash.sha256(article.url() + "\n" + article.text()).substring(0, 16))
        .hasSize(16);
    assertThat(article.storyId()).isEqualTo(article.articleId());
    assertThat(article.contentSha256()).isEqualTo(Hash.sha256(article.text()));
    assertThat(Crawl.article("story.txt", STORY)).isEqualTo(article);
  }

  @Test
  void aFirstParagraphIsNoTitle() {
    String text = Crawl.SENTENCE + "\n\n" + Crawl.SENTENCE;
    assertThat(Crawl.article("a.txt", text).title()).isNull();
  }

  @Test
  void compressedTextInSeveralMembersIsReadWhole() {
    byte[] first = Crawl.gzip(Crawl.utf8(STORY.substring(0, 60)));
    byte[] second = Crawl.gzip(Crawl.utf8(STORY.substring(60)));
    List<Outcome> outcomes = Crawl.read("story.txt.gz", Crawl.join(first, second));
    assertThat(Crawl.articles(outcomes))
        .singleElement()
        .extracting(Article::text)
        .asString()
        .endsWith("the minister said.");
  }

  @Test
  void aRowGivesItsOwnFieldsPrecedence() {
    Outcome outcome =
        Crawl.reader()
            .fields(
                "part-0.parquet",
                7,
                Map.of(
                    "url", "https://WWW.Example.org/2020/01/02/a?utm_source=x&id=3#top",
                    "title", "Given",
                    "text", Crawl.SENTENCE,
                    "published", "2022-11-11T10:00:00+01:00",
                    "outlet", "The Orvanian Post",
                    "lang", "en"),
                Crawl.DAY);
    Article article = ((Outcome.Page) outcome).article();
    assertThat(article.url()).isEqualTo("https://www.example.org/2020/01/02/a?id=3");
    assertThat(article.title()).isEqualTo("Given");
    assertThat(article.outlet()).isEqualTo("The Orvanian Post");
    assertThat(article.publishedAt()).isEqualTo(Instant.parse("2022-11-11T09:00:00Z"));
    assertThat(article.publishedFrom()).isEqualTo("field");
  }

  @Test
  void aRowWithAPageIsExtracted() {
    Outcome outcome =
        Crawl.reader().fields("a.parquet", 0, Map.of("html", Warc.html(Crawl.SENTENCE)), Crawl.DAY);
    assertThat(((Outcome.Page) outcome).article().text()).isEqualTo(Crawl.SENTENCE);
  }

  @Test
  void fieldNamesCanBeChosen() {
    CrawlOptions options =
        new CrawlOptions(
            1000, new JsonFields("link", "head", "body", "page", "date", "language", "source"));
    CrawlReader reader = CrawlReader.of(org.stanceline.config.DataFiles.packaged(), options);
    Map<String, String> row = Map.of("body", Crawl.SENTENCE, "link", "http://a.org/b");
    Outcome outcome = reader.fields("a", 0, row, Crawl.DAY);
    assertThat(((Outcome.Page) outcome).article().outlet()).isEqualTo("a.org");
  }

  @Test
  void jsonLinesKeepTheirByteOffsets() {
    String first = "{\"text\": \"" + Crawl.SENTENCE + "\", \"url\": \"http://a.org/é\"}\n";
    String second = "{\"text\": \"" + Crawl.SENTENCE + "\"}\n\n";
    List<Article> articles = Crawl.articles(Crawl.read("a.jsonl", first + second));
    assertThat(articles)
        .extracting(Article::url)
        .containsExactly("http://a.org/é", "a.jsonl#" + Crawl.utf8(first).length);
  }

  @Test
  void shortTextNeedsNoFullStop() {
    String open = "Ilse Varn rejects talks with the neighbours";
    assertThat(Crawl.article("a.txt", open).text()).isEqualTo(open);
    assertThat(
            Crawl.article(
                    "a.jsonl", "{\"text\": \"Varn refuse les pourparlers\", \"lang\": \"fr\"}\n")
                .text())
        .isEqualTo("Varn refuse les pourparlers");
    assertThat(Crawl.rejects(Crawl.read("a.txt", "Photo")))
        .extracting(Reject::reason)
        .containsExactly("no-text");
  }

  @Test
  void recordsAreReadOnlyWhenAsked() {
    String line = "{\"text\": \"" + Crawl.SENTENCE + "\"}\n";
    java.io.ByteArrayInputStream in =
        new java.io.ByteArrayInputStream(Crawl.utf8(line.repeat(20_000)));
    int all = in.available();
    assertThat(Crawl.reader().read("a.jsonl", in, Crawl.DAY).next())
        .isInstanceOf(Outcome.Page.class);
    assertThat(in.available()).isGreaterThan(all / 2);
  }
}
