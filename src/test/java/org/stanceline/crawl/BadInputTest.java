package org.stanceline.crawl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stanceline.config.DataFiles;

class BadInputTest {
  private static final String ROW = "{\"text\": \"" + Crawl.SENTENCE + "\"}\n";

  @ParameterizedTest
  @ValueSource(strings = {"a.txt", "a.html", "a.jsonl", "a.warc", "a.warc.gz", "a.txt.gz"})
  void anEmptyFileIsRejected(String name) {
    assertThat(Crawl.rejects(Crawl.read(name, new byte[0])))
        .extracting(Reject::file, Reject::offset, Reject::reason)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(name, 0L, "empty-file"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.txt.gz", "a.jsonl.gz", "a.warc.gz"})
  void aFileThatIsEmptyOnceUnpackedIsRejected(String name) {
    assertThat(reasons(Crawl.read(name, Crawl.gzip(new byte[0])))).containsExactly("empty-file");
  }

  @Test
  void truncatedGzipIsRejected() {
    byte[] whole = Crawl.gzip(Crawl.utf8(Crawl.SENTENCE.repeat(50)));
    byte[] cut = Arrays.copyOf(whole, whole.length - 20);
    assertThat(reasons(Crawl.read("a.txt.gz", cut))).containsExactly("gzip-truncated");
  }

  @Test
  void linesBeforeTheCutOfATruncatedFileAreRead() {
    StringBuilder rows = new StringBuilder();
    Random random = new Random(7);
    for (int i = 0; i < 200; i++) {
      rows.append(ROW.replace("harbours", "harbour no. " + random.nextLong()));
    }
    byte[] whole = Crawl.gzip(Crawl.utf8(rows.toString()));
    List<Outcome> outcomes = Crawl.read("a.jsonl.gz", Arrays.copyOf(whole, whole.length / 2));
    assertThat(Crawl.articles(outcomes)).hasSizeBetween(50, 150);
    assertThat(Crawl.rejects(outcomes))
        .singleElement()
        .satisfies(
            reject -> {
              assertThat(reject.reason()).isEqualTo("gzip-truncated");
              assertThat(reject.offset()).isPositive();
            });
  }

  @Test
  void badLinesAreRejectedOneByOne() {
    byte[] bytes =
        Crawl.join(
            Crawl.utf8(ROW),
            Crawl.utf8("{\"url\": \"http://a.org/\"}\n"),
            Crawl.utf8("{\"text\": \"open\n"),
            new byte[] {'{', '"', (byte) 0xff, '"', '}', '\n'},
            Crawl.utf8("[1, 2]\n"),
            Crawl.utf8(ROW));
    List<Outcome> outcomes = Crawl.read("a.jsonl", bytes);
    assertThat(Crawl.articles(outcomes)).hasSize(2);
    assertThat(reasons(outcomes))
        .containsExactly("json-no-text", "json-damaged", "not-utf8", "json-damaged");
    assertThat(Crawl.rejects(outcomes).get(0).offset()).isEqualTo(Crawl.utf8(ROW).length);
  }

  @Test
  void textThatIsNotUtf8IsRejected() {
    byte[] latin =
        "Le gén\u00e9ral a dit non.".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
    assertThat(reasons(Crawl.read("a.txt", latin))).containsExactly("not-utf8");
  }

  @Test
  void recordsOverTheCapAreRejectedAndTheRestIsRead() {
    CrawlReader reader =
        CrawlReader.of(DataFiles.packaged(), new CrawlOptions(2000, JsonFields.defaults()));
    String large = ROW.replace("harbours", "harbours ".repeat(400));
    List<Outcome> rows = Crawl.read(reader, "a.jsonl", Crawl.utf8(ROW + large + ROW));
    assertThat(reasons(rows)).containsExactly("record-too-large");
    assertThat(Crawl.articles(rows)).hasSize(2);

    byte[] warc =
        Crawl.join(
            Warc.page("http://a.org/1", Warc.html(Crawl.SENTENCE.repeat(40))),
            Warc.page("http://a.org/2", Warc.html(Crawl.SENTENCE)));
    List<Outcome> records = Crawl.read(reader, "a.warc", warc);
    assertThat(reasons(records)).containsExactly("record-too-large");
    assertThat(Crawl.articles(records)).hasSize(1);
    assertThat(reasons(Crawl.read(reader, "a.txt", Crawl.utf8("a ".repeat(2000)))))
        .containsExactly("record-too-large");
  }

  @Test
  void aLargePageWithoutTextIsRejected() {
    String page = "<html><body>" + "<div><img src='a.png'></div>".repeat(370_000);
    assertThat(page.length()).isBetween(10_000_000, 10 << 20);
    assertThat(reasons(Crawl.read("a.html", page))).containsExactly("no-text");
  }

  @Test
  void aBottomlessPageIsRejectedOrReadButNeverThrows() {
    String page = "<html><body>" + "<div>".repeat(100_000) + Crawl.SENTENCE;
    assertThat(Crawl.read("a.html", page)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a.txt", "a.html", "a.jsonl", "a.warc", "a.warc.gz", "a.arc", "a.txt.gz", "a.xyz"})
  void noiseNeverThrowsAndIsNeverSilent(String name) {
    for (long seed : new long[] {1, 2, 3}) {
      byte[] noise = new byte[20_000];
      new Random(seed).nextBytes(noise);
      noise[0] = 'W';
      assertThat(Crawl.rejects(Crawl.read(name, noise))).as("seed %d", seed).isNotEmpty();
      noise[0] = 0x1f;
      noise[1] = (byte) 0x8b;
      assertThat(Crawl.rejects(Crawl.read(name, noise))).as("seed %d", seed).isNotEmpty();
    }
  }

  @Test
  void aFailingDiskIsNoBadFile() {
    InputStream failing =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("no such block");
          }

          @Override
          public int read(byte[] target, int from, int length) throws IOException {
            throw new IOException("no such block");
          }
        };
    assertThatThrownBy(() -> drain(Crawl.reader().read("a.txt", failing, Crawl.DAY)))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("no such block");
  }

  private static void drain(Iterator<Outcome> outcomes) {
    outcomes.forEachRemaining(outcome -> assertThat(outcome).isNotNull());
  }

  private static List<String> reasons(List<Outcome> outcomes) {
    return Crawl.rejects(outcomes).stream().map(Reject::reason).toList();
  }
}
