package org.stanceline.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reads files that other tools left behind: quirks of crawlers, and damage. */
@EnabledIf("org.stanceline.crawl.Crawl#hasOddFiles")
class OddFilesTest {
  @ParameterizedTest
  @CsvSource({
    "bad.arc, 0, 3",
    "example-bad-non-chunked.warc.gz, 1, 0",
    "example-digest.warc, 0, 0",
    "example-iana.org-chunked.warc, 1, 0",
    "example-resource.warc.gz, 1, 0",
    "example-space-in-target-uri.warc.gz, 0, 0",
    "example-space-in-url.arc, 0, 1",
    "example-trunc.warc, 0, 1",
    "example-wget-bad-target-uri.warc.gz, 1, 0",
    "example-wrong-chunks.warc.gz, 1, 0",
    "example.arc, 1, 0",
    "example.arc.gz, 1, 0",
    "example.warc, 1, 0",
    "example.warc.gz, 1, 0",
    "post-test.warc.gz, 0, 0"
  })
  void whatCanBeReadIsReadAndTheRestIsRejected(String name, int articles, int rejects) {
    List<Outcome> outcomes = Crawl.read(name, bytes("crawl/warc/" + name));
    assertThat(Crawl.articles(outcomes)).as("%s", outcomes).hasSize(articles);
    assertThat(Crawl.rejects(outcomes))
        .as("%s", outcomes)
        .hasSize(rejects)
        .allSatisfy(reject -> assertThat(reject.detail()).isNotBlank());
  }

  @Test
  void aRealArticleLosesItsPageFurnitureAndNothingElse() {
    byte[] bytes = bytes("crawl/000_ab7cfb71fa3c5029.txt");
    String stored = new String(bytes, java.nio.charset.StandardCharsets.UTF_8);
    assertThat(Crawl.articles(Crawl.read("000_ab7cfb71fa3c5029.txt", bytes)))
        .singleElement()
        .satisfies(
            article -> {
              assertThat(article.text())
                  .isEqualTo(stored.substring(0, stored.indexOf("Source link")).strip());
              assertThat(article.agency()).isEqualTo("CNN");
              assertThat(article.lang()).isEqualTo("fr");
            });
  }

  private static byte[] bytes(String path) {
    try {
      return Files.readAllBytes(Crawl.shared(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
