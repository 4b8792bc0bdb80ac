package org.stanceline.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stanceline.text.Article;

class WarcTest {
  private static final byte[] FIRST = Warc.page("http://a.org/1", Warc.html(Crawl.SENTENCE));
  private static final byte[] SECOND = Warc.page("http://a.org/2", Warc.html(Crawl.SENTENCE));

  @Test
  void pagesAreReadWithAddressAndTimeOfFetching() {
    List<Article> articles = Crawl.articles(Crawl.read("a.warc", Crawl.join(FIRST, SECOND)));
    assertThat(articles)
        .extracting(Article::url)
        .containsExactly("http://a.org/1", "http://a.org/2");
    assertThat(articles.get(0).crawledAt()).isEqualTo("2022-11-12T06:30:00Z");
    assertThat(articles.get(0).outlet()).isEqualTo("a.org");
    assertThat(articles.get(0).text()).isEqualTo(Crawl.SENTENCE);
  }

  @Test
  void membersOfACompressedFileAreReadOneByOne() {
    byte[] file = Crawl.join(Crawl.gzip(FIRST), Crawl.gzip(SECOND));
    assertThat(Crawl.articles(Crawl.read("a.warc.gz", file))).hasSize(2);
  }

  @Test
  void textsOfWetFilesAreRead() {
    byte[] wet =
        Warc.record("conversion", "text/plain", "http://a.org/3", Crawl.SENTENCE + "\n", 0);
    assertThat(Crawl.articles(Crawl.read("a.warc.wet", wet)))
        .singleElement()
        .extracting(Article::url, Article::text)
        .containsExactly("http://a.org/3", Crawl.SENTENCE);
  }

  @Test
  void recordsThatAreNoPagesLeaveNoTrace() {
    String moved = "HTTP/1.1 301 Moved\r\nContent-Type: text/html\r\nLocation: /b\r\n\r\nMoved.";
    String picture = "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\nPNG";
    byte[] file =
        Crawl.join(
            Warc.record("warcinfo", "application/warc-fields", "", "software: x\r\n", 0),
            Warc.record(
                "request", "application/http", "http://a.org/", "GET / HTTP/1.1\r\n\r\n", 0),
            Warc.record("response", "application/http", "http://a.org/", moved, 0),
            Warc.record("response", "application/http", "http://a.org/p", picture, 0));
    assertThat(Crawl.read("a.warc", file)).isEmpty();
  }

  @Test
  void aPageWithoutTextIsRejected() {
    byte[] file = Crawl.join(Warc.page("http://a.org/0", "<html><body></body></html>"), FIRST);
    List<Outcome> outcomes = Crawl.read("a.warc", file);
    assertThat(Crawl.rejects(outcomes)).extracting(Reject::reason).containsExactly("no-text");
    assertThat(Crawl.articles(outcomes)).hasSize(1);
  }

  @Test
  void aRecordThatSaysItIsLongerThanItIsIsRejectedAndTheNextIsRead() {
    byte[] wrong = Warc.page("http://a.org/0", Warc.html(Crawl.SENTENCE), 40);
    List<Outcome> outcomes = Crawl.read("a.warc", Crawl.join(FIRST, wrong, SECOND));
    assertThat(Crawl.rejects(outcomes))
        .extracting(Reject::offset, Reject::reason)
        .containsExactly(org.assertj.core.groups.Tuple.tuple((long) FIRST.length, "warc-damaged"));
    assertThat(Crawl.articles(outcomes))
        .extracting(Article::url)
        .containsExactly("http://a.org/1", "http://a.org/2");
  }

  @Test
  void aRecordThatSaysItIsShorterThanItIsIsRejectedAndTheNextIsRead() {
    byte[] wrong = Warc.page("http://a.org/0", Warc.html(Crawl.SENTENCE), -40);
    List<Outcome> outcomes = Crawl.read("a.warc", Crawl.join(FIRST, wrong, SECOND));
    assertThat(Crawl.rejects(outcomes))
        .extracting(Reject::offset, Reject::reason)
        .containsExactly(org.assertj.core.groups.Tuple.tuple((long) FIRST.length, "warc-damaged"));
    assertThat(Crawl.articles(outcomes)).hasSize(2);
  }

  @Test
  void twoDamagedRecordsAreTwoRejects() {
    byte[] long1 = Warc.page("http://a.org/0", Warc.html(Crawl.SENTENCE), 100_000);
    byte[] short1 = Warc.page("http://a.org/0", Warc.html(Crawl.SENTENCE), -9);
    List<Outcome> outcomes = Crawl.read("a.warc", Crawl.join(long1, short1, FIRST));
    assertThat(Crawl.rejects(outcomes))
        .extracting(Reject::offset)
        .containsExactly(0L, (long) long1.length);
    assertThat(Crawl.articles(outcomes)).hasSize(1);
  }

  @Test
  void aDamagedMemberIsRejectedAndTheNextIsRead() {
    byte[] first = Crawl.gzip(FIRST);
    byte[] damaged = Crawl.gzip(SECOND);
    Arrays.fill(damaged, 30, 60, (byte) 0xff);
    List<Outcome> outcomes = Crawl.read("a.warc.gz", Crawl.join(first, damaged, first));
    assertThat(Crawl.rejects(outcomes))
        .singleElement()
        .satisfies(reject -> assertThat(reject.offset()).isEqualTo(first.length));
    assertThat(Crawl.articles(outcomes)).hasSize(2);
  }

  @Test
  void aTruncatedFileGivesItsWholeRecordsAndAReject() {
    byte[] first = Crawl.gzip(FIRST);
    byte[] file = Crawl.join(first, Crawl.gzip(SECOND));
    for (int cut = first.length + 1; cut < file.length; cut++) {
      List<Outcome> outcomes = Crawl.read("a.warc.gz", Arrays.copyOf(file, cut));
      assertThat(Crawl.articles(outcomes)).as("cut at %d", cut).isNotEmpty();
      assertThat(Crawl.rejects(outcomes))
          .as("cut at %d", cut)
          .extracting(Reject::reason)
          .containsExactly("gzip-truncated");
    }
  }

  @Test
  void aMissingLastLineIsForgiven() {
    byte[] file = Arrays.copyOf(FIRST, FIRST.length - 4);
    assertThat(Crawl.read("a.warc", file)).hasSize(1).allMatch(Outcome.Page.class::isInstance);
  }

  @Test
  void chunksAndCompressionOfTheAnswerAreUndone() {
    String body = Warc.html(Crawl.SENTENCE);
    String chunked =
        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n"
            + Integer.toHexString(body.length())
            + "\r\n"
            + body
            + "\r\n0\r\n\r\n";
    String claimed =
        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n"
            + "Content-Encoding: gzip\r\nContent-Length: 7\r\n\r\n"
            + body;
    byte[] file =
        Crawl.join(
            Warc.record("response", "application/http", "http://a.org/1", chunked, 0),
            Warc.record("response", "application/http", "http://a.org/2", claimed, 0));
    assertThat(Crawl.articles(Crawl.read("a.warc", file)))
        .extracting(Article::text)
        .containsExactly(Crawl.SENTENCE, Crawl.SENTENCE);
  }
}
