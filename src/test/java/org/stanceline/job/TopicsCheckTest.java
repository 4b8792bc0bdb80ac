package org.stanceline.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stanceline.testing.SampleData;

class TopicsCheckTest {
  private static final String TALKS =
      "The minister called on Tuesday for talks with the neighbours about the old harbours.";

  @TempDir private Path folder = Path.of("");
  private Path data = Path.of("");
  private Path crawl = Path.of("");

  @BeforeEach
  void crawlOfOneDate() throws IOException {
    data = SampleData.in(folder);
    crawl = folder.resolve("crawl");
    SampleData.write(crawl.resolve("2023-03-06/a.txt"), TALKS);
  }

  @Test
  void whatTermsFindIsShownWithAnExample() {
    CommandRun run = check();

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("1 article read, 0 records rejected.")
        .containsPattern("1 +talks en term talks +The minister called");
  }

  @Test
  void termsThatFindNothingAreListed() {
    String out = check().out();

    assertThat(out.substring(out.indexOf("Found nowhere:")))
        .contains("  talks en term: negotiation\n")
        .contains("  talks fr term: pourparlers, négociation\n");
  }

  @Test
  void termWithinALongerOneHasBeenFound() throws IOException {
    SampleData.write(
        data.resolve("topics/talks.yaml"),
        """
        topics:
          - id: talks
            label: {en: Peace talks}
            description: Ending the conflict by talks.
            terms: {en: [talks, talks with the neighbours]}
        """);

    assertThat(check().out())
        .contains("talks en term talks with the neighbours")
        .doesNotContain("Found nowhere");
  }

  @Test
  void filesThatAreNotReadAreTold() throws IOException {
    SampleData.write(crawl.resolve("2023-03-06/table.parquet"), "PAR1");
    SampleData.write(crawl.resolve("2023-03-06/notes.xyz"), "what is this");
    SampleData.write(crawl.resolve("2023-03-06/_SUCCESS"), "");

    assertThat(check().out())
        .contains("Skipped 2023-03-06/table.parquet: Parquet is read by nightly and ingest alone")
        .contains("Skipped 2023-03-06/notes.xyz: its name tells no format")
        .doesNotContain("_SUCCESS");
  }

  @Test
  void packedFilesAreRead() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(TALKS.getBytes(StandardCharsets.UTF_8));
    }
    Files.write(crawl.resolve("2023-03-06/b.txt.gz"), packed.toByteArray());

    assertThat(check().out()).contains("2 articles read");
  }

  private CommandRun check() {
    return CommandRun.of("topics", "check", "--data", data.toString(), "--crawl", crawl.toString());
  }
}
