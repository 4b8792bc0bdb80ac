package org.stanceline.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

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

  private static String ending(Path file) {
    String name = file.getFileName().toString();
    return name.substring(name.indexOf('.') + 1);
  }
}
