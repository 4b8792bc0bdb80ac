package org.stanceline.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.column.ParquetProperties.WriterVersion;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.NanoTime;
import org.apache.parquet.example.data.simple.SimpleGroupFactory;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stanceline.config.DataFiles;
import org.stanceline.crawl.CrawlOptions;
import org.stanceline.crawl.JsonFields;
import org.stanceline.crawl.Reject;
import org.stanceline.pipeline.CrawlFile;
import org.stanceline.pipeline.Ingested;
import org.stanceline.pipeline.SharedData;
import org.stanceline.text.Article;

class ParquetRecordsTest {
  private static final SharedData DATA = SharedData.of(DataFiles.packaged());
  private static final int ROWS = 120;

  /** Rows are written so long that a row group takes in a few dozen. */
  private static final int GROUP_BYTES = 8 << 10;

  @TempDir private Path folder = Path.of("");

  @Test
  void everyRowIsARecordUnderItsNumber() throws IOException {
    List<Ingested> read = read(texts(true));
    assertThat(read).hasSize(ROWS).allMatch(one -> one.article() != null);
    for (int i = 0; i < ROWS; i++) {
      assertThat(read.get(i).position()).isEqualTo(i);
      assertThat(text(read.get(i))).isEqualTo(sentence(i));
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void damagedPageCostsItsRowGroupAndNoMore(boolean checksums) throws IOException {
    byte[] whole = texts(checksums);
    byte[] damaged = whole.clone();
    int at = indexOf(whole, sentence(60));
    // The length before the text is overwritten: without checksums, decoding runs into the void.
    for (int i = at - 4; i < at; i++) {
      damaged[i] = 0x7f;
    }
    List<Ingested> read = read(damaged);
    List<Reject> rejects = rejects(read);
    assertThat(rejects).hasSize(1);
    Reject reject = rejects.get(0);
    assertThat(reject.file()).isEqualTo("2023-03-06/a.parquet");
    assertThat(reject.reason()).isEqualTo("parquet-damaged");
    assertThat(reject.detail()).contains("cannot be read").doesNotContain("\n");
    assertThat(reject.offset()).isBetween(1L, 60L);
    List<String> kept = texts(read);
    assertThat(kept).contains(sentence(0), sentence(ROWS - 1)).doesNotContain(sentence(60));
    for (int i = 0; i < reject.offset(); i++) {
      assertThat(kept.get(i)).isEqualTo(sentence(i));
    }
  }

  @Test
  void flippedBitOfATextIsNoticedByItsChecksum() throws IOException {
    byte[] damaged = texts(true);
    damaged[indexOf(damaged, sentence(0)) + 5] ^= 1;
    List<Ingested> read = read(damaged);
    assertThat(rejects(read)).singleElement().extracting(Reject::offset).isEqualTo(0L);
    assertThat(texts(read)).contains(sentence(ROWS - 1)).doesNotContain(sentence(0));
  }

  @Test
  void rowThatIsNotUtf8IsRejectedAlone() throws IOException {
    byte[] damaged = texts(false);
    damaged[indexOf(damaged, sentence(3)) + 5] = (byte) 0xff;
    List<Ingested> read = read(damaged);
    assertThat(rejects(read))
        .extracting(Reject::offset, Reject::reason)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(3L, "not-utf8"));
    assertThat(texts(read)).hasSize(ROWS - 1);
  }

  @Test
  void damageAnywhereGivesRejectsAndNeverThrows() throws IOException {
    byte[] whole = texts(false);
    for (int at = 4; at < whole.length; at += 97) {
      byte[] damaged = whole.clone();
      for (int i = at; i < Math.min(at + 8, whole.length); i++) {
        damaged[i] ^= (byte) 0xa5;
      }
      assertThat(read(damaged)).as("damage at %d", at).isNotEmpty();
    }
  }

  @Test
  void damagedFooterIsOneReject() throws IOException {
    byte[] cut = java.util.Arrays.copyOf(texts(true), 2000);
    assertThat(rejects(read(cut)))
        .singleElement()
        .satisfies(
            reject -> {
              assertThat(reject.reason()).isEqualTo("parquet-damaged");
              assertThat(reject.offset()).isZero();
              assertThat(reject.detail()).contains("a.parquet is not a Parquet file");
            });
    assertThat(rejects(read(new byte[0]))).extracting(Reject::reason).containsExactly("empty-file");
  }

  @Test
  void partsOfAFileGiveEachRowOnce() throws IOException {
    Path file = Files.write(folder.resolve("a.parquet"), texts(true));
    CrawlFile whole = crawlFile(file);
    long middle = whole.bytes() / 2;
    List<FilePart> parts =
        List.of(new FilePart(whole, 0, middle), new FilePart(whole, middle, Long.MAX_VALUE));
    List<Long> numbers =
        read(parts, CrawlOptions.defaults()).stream().map(Ingested::position).toList();
    assertThat(numbers).hasSize(ROWS).doesNotHaveDuplicates();
    assertThat(read(parts.subList(0, 1), CrawlOptions.defaults())).hasSizeBetween(1, ROWS - 1);
  }

  @Test
  void largeFilesAreReadInParts() {
    CrawlFile large = new CrawlFile(LocalDate.EPOCH, "a.parquet", "file:/a.parquet", 300L << 20);
    List<FilePart> parts = FilePart.parquet(large);
    assertThat(parts).hasSize(3);
    assertThat(parts.get(0).start()).isZero();
    assertThat(parts.get(2).end()).isEqualTo(Long.MAX_VALUE);
    assertThat(parts.stream().mapToLong(FilePart::bytes).sum()).isEqualTo(large.bytes());
  }

  @Test
  void rowsOverTheCapAreRejectedAndTheRestIsRead() throws IOException {
    Path file = Files.write(folder.resolve("a.parquet"), texts(true));
    CrawlOptions small = new CrawlOptions(utf8(sentence(5)), JsonFields.defaults());
    List<Ingested> read = read(List.of(FilePart.whole(crawlFile(file))), small);
    assertThat(rejects(read))
        .hasSize(ROWS - 10)
        .allSatisfy(
            reject -> {
              assertThat(reject.reason()).isEqualTo("record-too-large");
              assertThat(reject.offset()).isGreaterThan(9);
            });
    assertThat(texts(read)).hasSize(10);
  }

  @Test
  void timesAndDatesOfAnyKindAreRead() throws IOException {
    Instant noon = Instant.parse("2023-03-05T12:00:00Z");
    assertThat(
            published(
                "int64 published (TIMESTAMP(MILLIS,true))", row -> row.add(1, noon.toEpochMilli())))
        .isEqualTo(noon);
    assertThat(
            published(
                "int64 published (TIMESTAMP(MICROS,true))",
                row -> row.add(1, noon.toEpochMilli() * 1000)))
        .isEqualTo(noon);
    assertThat(
            published(
                "int96 published",
                row -> row.add(1, new NanoTime(2_440_588 + 19_421, 43_200_000_000_000L))))
        .isEqualTo(noon);
    assertThat(published("int32 published (DATE)", row -> row.add(1, 19_421)))
        .isEqualTo(Instant.parse("2023-03-05T00:00:00Z"));
    assertThat(published("int64 published", row -> row.add(1, noon.getEpochSecond())))
        .isEqualTo(noon);
    assertThat(published("binary published (STRING)", row -> row.add(1, "2023-03-05")))
        .isEqualTo(Instant.parse("2023-03-05T00:00:00Z"));
  }

  @Test
  void columnsWithoutOnePlainValueARowAreNotLookedAt() throws IOException {
    byte[] file =
        parquet(
            """
            message page {
              required binary text (STRING);
              repeated binary title (STRING);
              required group lang { required binary code (STRING); }
            }
            """,
            true,
            List.of(
                row -> {
                  row.add(0, sentence(1));
                  row.addGroup(2).add(0, "en");
                }));
    assertThat(texts(read(file))).containsExactly(sentence(1));
  }

  private Instant published(String column, Consumer<Group> value) throws IOException {
    byte[] file =
        parquet(
            "message page { required binary text (STRING); required " + column + "; }",
            true,
            List.of(value.andThen(row -> row.add(0, sentence(1)))));
    Article article = read(file).get(0).article();
    assertThat(article).isNotNull();
    Instant published = article == null ? null : article.publishedAt();
    return published == null ? Instant.EPOCH : published;
  }

  private static byte[] texts(boolean checksums) throws IOException {
    List<Consumer<Group>> rows = new ArrayList<>();
    for (int i = 0; i < ROWS; i++) {
      String text = sentence(i);
      rows.add(row -> row.add(0, text));
    }
    return parquet("message page { required binary text (STRING); }", checksums, rows);
  }

  private static byte[] parquet(String schema, boolean checksums, List<Consumer<Group>> rows)
      throws IOException {
    MessageType type = MessageTypeParser.parseMessageType(schema);
    MemoryOutputFile file = new MemoryOutputFile();
    try (ParquetWriter<Group> writer =
        ExampleParquetWriter.builder(file)
            .withType(type)
            .withConf(new Configuration(false))
            .withWriterVersion(WriterVersion.PARQUET_1_0)
            .withDictionaryEncoding(false)
            .withPageWriteChecksumEnabled(checksums)
            .withRowGroupSize((long) GROUP_BYTES)
            .withMinRowCountForPageSizeCheck(1)
            .withPageSize(1024)
            .build()) {
      SimpleGroupFactory groups = new SimpleGroupFactory(type);
      for (Consumer<Group> row : rows) {
        Group group = groups.newGroup();
        row.accept(group);
        writer.write(group);
      }
    }
    return file.bytes();
  }

  /** The first ten have one digit: they are shorter. */
  private static String sentence(int number) {
    return "The government of Orvania refused on Tuesday for the time no. "
        + number
        + " to talk with its neighbours about the harbours, as it was said in the old capital.";
  }

  private List<Ingested> read(byte[] content) throws IOException {
    Path file = Files.write(folder.resolve("a.parquet"), content);
    return read(List.of(FilePart.whole(crawlFile(file))), CrawlOptions.defaults());
  }

  private static List<Ingested> read(List<FilePart> parts, CrawlOptions options) {
    List<Ingested> out = new ArrayList<>();
    new FileRecords(parts.iterator(), options, DATA, new Configuration(false))
        .forEachRemaining(out::add);
    return out;
  }

  private static CrawlFile crawlFile(Path file) throws IOException {
    return new CrawlFile(
        LocalDate.of(2023, 3, 6),
        "2023-03-06/a.parquet",
        file.toUri().toString(),
        Files.size(file));
  }

  private static List<Reject> rejects(List<Ingested> read) {
    return read.stream().map(Ingested::reject).filter(java.util.Objects::nonNull).toList();
  }

  private static List<String> texts(List<Ingested> read) {
    return read.stream()
        .filter(one -> one.article() != null)
        .map(ParquetRecordsTest::text)
        .toList();
  }

  private static String text(Ingested one) {
    Article article = one.article();
    return article == null ? "" : article.text();
  }

  private static long utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }

  private static int indexOf(byte[] bytes, String text) {
    return new String(bytes, StandardCharsets.ISO_8859_1).indexOf(text);
  }
}
