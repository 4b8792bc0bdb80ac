package org.stanceline.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import picocli.CommandLine;

class WriteWarcTest {
  private static final String PAGE =
      """
      <html lang="fr"><head><title>Pluie</title>
      <link rel="canonical" href="https://www.rives.example/%1$s">
      <meta property="og:site_name" content="Les Rives">
      <meta property="article:published_time" content="2026-03-02T09:00:00+01:00"></head>
      <body><ul><li>Accueil</li></ul>
      <article><h1>Pluie %1$s</h1><p>Il pleut  .</p><p>Été « sec ».</p></article></body></html>
      """;

  private final Path source;

  WriteWarcTest(@TempDir Path source) {
    this.source = source;
  }

  @Test
  void pagesBecomeResponsesInTheOrderOfTheirNames() throws IOException {
    page("2026-03-02/a.warc/2.html", "deux");
    page("2026-03-02/a.warc/1.html", "un");

    List<WarcResponse> responses = new ArrayList<>();
    List<String> bodies = new ArrayList<>();
    try (WarcReader reader =
        new WarcReader(new ByteArrayInputStream(packed("2026-03-02/a.warc")))) {
      for (WarcRecord record : reader) {
        if (record instanceof WarcResponse response) {
          responses.add(response);
          bodies.add(
              new String(response.http().body().stream().readAllBytes(), StandardCharsets.UTF_8));
        }
      }
    }

    assertThat(responses)
        .extracting(WarcResponse::target)
        .containsExactly("https://www.rives.example/un", "https://www.rives.example/deux");
    assertThat(responses)
        .extracting(record -> record.date().toString())
        .containsExactly("2026-03-02T06:00:00Z", "2026-03-02T06:01:00Z");
    assertThat(bodies).containsExactly(PAGE.formatted("un"), PAGE.formatted("deux"));
  }

  @Test
  void samePagesGiveTheSameBytes() throws IOException {
    page("2026-03-02/a.warc.gz/1.html", "un");
    page("2026-03-02/b.parquet/1.html", "un");

    assertThat(files()).containsOnlyKeys("2026-03-02/a.warc.gz", "2026-03-02/b.parquet");
    files().forEach((name, content) -> assertThat(content).isEqualTo(packedAgain(name)));
  }

  @Test
  void wetHoldsEveryVisibleLine() throws IOException {
    page("2026-03-02/a.wet.gz/1.html", "un");

    try (WarcReader reader =
        new WarcReader(new ByteArrayInputStream(packed("2026-03-02/a.wet.gz")))) {
      reader.next();
      assertThat(reader.next())
          .hasValueSatisfying(
              record ->
                  assertThat(record)
                      .isInstanceOfSatisfying(
                          WarcConversion.class,
                          conversion ->
                              assertThat(body(conversion))
                                  .isEqualTo(
                                      "Pluie\nAccueil\nPluie un\nIl pleut .\nÉté « sec ».")));
    }
  }

  @Test
  void jsonLineHasTheFieldsOfTheFeed() throws IOException {
    page("2026-03-02/a.jsonl/1.html", "un");

    assertThat(new String(packed("2026-03-02/a.jsonl"), StandardCharsets.UTF_8))
        .isEqualTo(
            "{\"url\":\"https://www.rives.example/un\",\"title\":\"Pluie un\","
                + "\"text\":\"Il pleut  .\\n\\nÉté « sec ».\","
                + "\"published\":\"2026-03-02T08:00:00Z\",\"lang\":\"fr\","
                + "\"outlet\":\"Les Rives\"}\n");
  }

  @Test
  void parquetHasTheSameFieldsAsColumns() throws IOException {
    page("2026-03-02/a.parquet/1.html", "un");

    assertThat(PackedContent.rows(packed("2026-03-02/a.parquet")))
        .containsExactly(
            Map.of(
                "url", "https://www.rives.example/un",
                "title", "Pluie un",
                "text", "Il pleut  .\n\nÉté « sec ».",
                "published", "2026-03-02T08:00:00Z",
                "lang", "fr",
                "outlet", "Les Rives"));
  }

  @Test
  void damagedRecordClaimsAHundredBytesTooMany() throws IOException {
    page("2026-03-02/a.warc/1.html", "un");
    page("2026-03-02/a.warc/2.html", "deux");

    String whole = new String(packed("2026-03-02/a.warc"), StandardCharsets.UTF_8);
    String damaged =
        new String(
            WriteWarc.files(source, List.of("2026-03-02/a.warc"), List.of())
                .getOrDefault("2026-03-02/a.warc", new byte[0]),
            StandardCharsets.UTF_8);

    List<Integer> lengths = recordLengths(whole);
    assertThat(recordLengths(damaged))
        .containsExactly(lengths.get(0), lengths.get(1), lengths.get(2) + 100);
    assertThat(damaged).hasSameSizeAs(whole);
  }

  @Test
  void cutFileLacksItsEnd() throws IOException {
    page("2026-03-02/a.jsonl.gz/1.html", "un");

    byte[] whole = packed("2026-03-02/a.jsonl.gz");
    byte[] cut =
        WriteWarc.files(source, List.of(), List.of("2026-03-02/a.jsonl.gz"))
            .getOrDefault("2026-03-02/a.jsonl.gz", new byte[0]);

    assertThat(cut).isNotEmpty();
    assertThat(whole).startsWith(cut).hasSizeGreaterThan(cut.length);
  }

  @Test
  void pageWithoutAddressIsNamedInTheMessage() throws IOException {
    Path page = page("2026-03-02/a.warc/1.html", "un");
    Files.writeString(page, "<html><body>Rien</body></html>");

    assertThatThrownBy(this::files)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(page + ": lacks link[rel=canonical] with 'href'; add it");
  }

  @Test
  void folderOfUnknownEndingIsAnErrorThatNamesTheKnownOnes() throws IOException {
    page("2026-03-02/a.zip/1.html", "un");

    assertThatThrownBy(this::files)
        .hasMessageStartingWith("2026-03-02/a.zip: a folder of pages must be named *.warc");
  }

  @Test
  void folderNamedAfterNoDateIsAnError() throws IOException {
    page("soon/a.warc/1.html", "un");

    assertThatThrownBy(this::files)
        .hasMessage(
            source.resolve("soon")
                + ": is named after no date; rename it to one such as 2026-01-05");
  }

  @Test
  void timeOfPublicationMustBeComplete() throws IOException {
    Path page = page("2026-03-02/a.jsonl/1.html", "un");
    Files.writeString(page, PAGE.formatted("un").replace("T09:00:00+01:00", ""));

    assertThatThrownBy(this::files)
        .hasMessage(page + ": '2026-03-02' is no time such as 2026-01-05T18:20:00+01:00");
  }

  @Test
  void hiddenFilesArePassedOver() throws IOException {
    page("2026-03-02/a.warc/1.html", "un");
    Files.writeString(source.resolve(".hidden"), "x");

    assertThat(files()).containsOnlyKeys("2026-03-02/a.warc");
  }

  @Test
  void commandFailsWithoutItsSourceFolder(@TempDir Path out) {
    int exit =
        new CommandLine(new WriteWarc())
            .execute("--source", out.resolve("none").toString(), "--out", out.toString());

    assertThat(exit).isEqualTo(1);
  }

  @Test
  void commandWritesBelowTheCrawlFolder(@TempDir Path out) throws IOException {
    page("2026-03-02/a.warc/1.html", "un");

    int exit =
        new CommandLine(new WriteWarc())
            .execute("--source", source.toString(), "--out", out.toString());

    assertThat(exit).isZero();
    assertThat(out.resolve("2026-03-02/a.warc")).hasBinaryContent(packed("2026-03-02/a.warc"));
  }

  @Test
  void commandFailsWhenTheFileToBeDamagedIsUnknown(@TempDir Path out) {
    int exit =
        new CommandLine(new WriteWarc())
            .execute("--source", source.toString(), "--out", out.toString(), "--damage", "x.warc");

    assertThat(exit).isEqualTo(1);
  }

  private Path page(String path, String name) throws IOException {
    Path file = source.resolve(path);
    Files.createDirectories(file.resolveSibling(""));
    return Files.writeString(file, PAGE.formatted(name));
  }

  private Map<String, byte[]> files() throws IOException {
    return WriteWarc.files(source, List.of(), List.of());
  }

  private byte[] packed(String name) throws IOException {
    return files().getOrDefault(name, new byte[0]);
  }

  private byte[] packedAgain(String name) {
    try {
      return packed(name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String body(WarcRecord record) {
    try {
      return new String(record.body().stream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Lengths that the records claim, without those of the HTTP messages within them. */
  private static List<Integer> recordLengths(String warc) {
    List<Integer> out = new ArrayList<>();
    for (String record : warc.split("WARC/1\\.0\r\n", -1)) {
      if (record.startsWith("Content-Length: ")) {
        out.add(Integer.parseInt(record.substring(16, record.indexOf('\r'))));
      }
    }
    return out;
  }
}
