package org.stanceline.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.Test;
import org.stanceline.config.DataFiles;
import org.stanceline.config.Problems;
import org.stanceline.crawl.CrawlOptions;
import org.stanceline.pipeline.SharedData;
import org.stanceline.story.Fingerprint;
import org.stanceline.story.NumberWords;
import org.stanceline.story.StoryLinker;
import org.stanceline.story.StoryOptions;
import org.stanceline.text.Article;

class SampleCrawlTest {
  private static final Path CRAWL = Path.of("data/crawl");
  private static final Path SOURCE = Path.of("data/crawl-source");

  @Test
  void packedFilesHoldWhatTheirPagesSay() throws IOException {
    Map<String, byte[]> expected =
        WriteWarc.files(
            SOURCE, List.of("2026-01-22/damaged.warc"), List.of("2026-02-14/cut.jsonl.gz"));

    assertThat(expected).isNotEmpty();
    for (Map.Entry<String, byte[]> file : expected.entrySet()) {
      String name = file.getKey();
      byte[] kept = Files.readAllBytes(CRAWL.resolve(name));
      String remedy = name + " differs from its pages; run jobs/write-warc.sh";
      if (name.endsWith(".parquet")) {
        assertThat(PackedContent.rows(kept))
            .as(remedy)
            .isEqualTo(PackedContent.rows(file.getValue()));
      } else if (name.endsWith(".gz")) {
        assertThat(PackedContent.inflated(kept))
            .as(remedy)
            .isEqualTo(PackedContent.inflated(file.getValue()));
      } else {
        assertThat(kept).as(remedy).isEqualTo(file.getValue());
      }
    }
  }

  @Test
  void everyPackedFileHasItsPages() throws IOException {
    try (Stream<Path> files = Files.walk(CRAWL)) {
      List<String> packed =
          files
              .map(CRAWL::relativize)
              .map(Path::toString)
              .filter(name -> name.matches(".*\\.(warc|wet)(\\.gz)?|.*\\.parquet"))
              .toList();

      assertThat(packed)
          .isNotEmpty()
          .allSatisfy(name -> assertThat(SOURCE.resolve(name)).isDirectory());
    }
  }

  @Test
  void everyFormatIsThere() throws IOException {
    try (Stream<Path> files = Files.walk(CRAWL)) {
      assertThat(files.filter(Files::isRegularFile).map(SampleCrawlTest::ending))
          .contains(
              "warc",
              "warc.gz",
              "wet",
              "wet.gz",
              "html",
              "jsonl",
              "jsonl.gz",
              "txt",
              "txt.gz",
              "parquet");
    }
  }

  @Test
  void readmeSaysHowManyArticlesThereAre() throws IOException {
    assertThat(articles().keySet()).hasSize(119);
    assertThat(Files.readString(Path.of("data/README.md")))
        .contains("\nA hundred and nineteen articles");
  }

  @Test
  void versionsOfOneTextAreOneStory() throws IOException {
    Map<String, Article> articles = articles();
    Map<String, String> stories =
        StoryLinker.link(
            articles.values().stream().map(SampleCrawlTest::fingerprint).toList(),
            StoryOptions.defaults());
    Map<String, List<String>> hosts = new TreeMap<>();
    for (Article article : articles.values()) {
      String story = stories.getOrDefault(article.articleId(), "");
      String host = article.url().replaceAll("https?://(www\\.)?|/.*", "");
      hosts.computeIfAbsent(story, k -> new ArrayList<>()).add(host);
    }
    assertThat(hosts.values().stream().filter(story -> story.size() > 1))
        .extracting(story -> story.stream().sorted().toList())
        .containsExactlyInAnyOrder(
            List.of("courrierdusud.example", "echodudelta.example", "radiovernac.example"),
            List.of("courrierdusud.example", "gazettedesrives.example"),
            List.of(
                "courrierdusud.example",
                "echodudelta.example",
                "gazettedesrives.example",
                "qasrinemonitor.example",
                "radiovernac.example"),
            List.of("corvanetoday.example", "courrierdusud.example"));
  }

  /** What a night reads, by id. */
  private static Map<String, Article> articles() throws IOException {
    CrawlFolder folder = CrawlFolder.list(CRAWL.toString(), new Configuration(false));
    List<FilePart> parts =
        folder.nights().values().stream().flatMap(List::stream).map(FilePart::whole).toList();
    Map<String, Article> articles = new TreeMap<>();
    new FileRecords(
            parts.iterator(),
            CrawlOptions.defaults(),
            SharedData.of(DataFiles.packaged()),
            new Configuration(false))
        .forEachRemaining(
            one -> {
              Article article = one.article();
              if (article != null) {
                articles.put(article.articleId(), article);
              }
            });
    return articles;
  }

  private static Fingerprint fingerprint(Article article) {
    Instant at = Objects.requireNonNullElse(article.publishedAt(), article.crawledAt());
    return Fingerprint.of(
        article.articleId(),
        article.lang(),
        LocalDate.ofInstant(Objects.requireNonNull(at), ZoneOffset.UTC),
        Objects.requireNonNullElse(article.title(), ""),
        article.text(),
        NumberWords.read(DataFiles.packaged(), new Problems()));
  }

  private static String ending(Path file) {
    String name = file.getFileName().toString();
    return name.substring(name.indexOf('.') + 1);
  }
}
