package org.stanceline.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.stanceline.testing.SampleData;
import org.stanceline.testing.SparkExtension;

@ExtendWith(SparkExtension.class)
class NightlyTest {
  private static final String FAVOR =
      "La ministre Ilse Varn a plaidé lundi pour des pourparlers avec le voisin du nord. "
          + "« Nous voulons des pourparlers sans délai », a déclaré Ilse Varn devant la presse.";
  private static final String AGAINST =
      "La ministre Ilse Varn a refusé mardi toute idée de pourparlers avec le voisin du nord. "
          + "Ilse Varn rejette les pourparlers, a indiqué son cabinet dans la soirée.";
  private static final String NOTHING =
      "Le festival de la pomme a ouvert ses portes samedi dans la petite ville de Brandeval, "
          + "sous un soleil généreux et devant une foule de visiteurs venus de la région.";

  @TempDir private Path folder = Path.of("");
  private Path data = Path.of("");
  private Path crawl = Path.of("");
  private Path warehouse = Path.of("");

  @BeforeEach
  void crawlOfTwoNights() throws Exception {
    data = SampleData.in(folder);
    crawl = folder.resolve("crawl");
    warehouse = folder.resolve("warehouse");
    SampleData.write(
        crawl.resolve("2023-03-06/a.jsonl"),
        json("http://a.example/1", "2023-03-06", FAVOR)
            + json("http://b.example/2", "2023-03-06", NOTHING)
            + "{\"url\": \"http://a.example/empty\", \"text\": \"\", \"lang\": \"fr\"}\n");
    SampleData.write(
        crawl.resolve("2023-03-14/a.jsonl"), json("http://a.example/3", "2023-03-14", AGAINST));
  }

  @Test
  void everyTableIsWrittenAndASecondRunChangesNothing(SparkSession spark) {
    assertThat(nightly().code()).isZero();
    List<String> first = rows(spark);
    assertThat(count(spark, "articles")).isEqualTo(3);
    assertThat(count(spark, "rejects")).isEqualTo(1);
    assertThat(count(spark, "runs")).isEqualTo(2);
    CommandRun again = nightly();
    assertThat(again.code()).isZero();
    assertThat(again.out()).contains("Nothing to do: every crawl date is done");
    assertThat(rows(spark)).isEqualTo(first);
  }

  @Test
  void evidenceIsTheSubstringItsOffsetsName(SparkSession spark) {
    nightly();
    spark.read().parquet(table("articles")).createOrReplaceTempView("nightly_articles");
    spark.read().parquet(table("statements")).createOrReplaceTempView("nightly_statements");
    List<Row> rows =
        spark
            .sql(
                "select s.evidence, a.text, s.evidence_start, s.evidence_end"
                    + " from nightly_statements s join nightly_articles a using (article_id)")
            .collectAsList();
    assertThat(rows).isNotEmpty();
    for (Row row : rows) {
      assertThat(row.getString(1).substring(row.getInt(2), row.getInt(3)))
          .isEqualTo(row.getString(0));
    }
  }

  @Test
  void nightByNightGivesTheRowsOfAllNightsTogether(SparkSession spark) {
    nightly();
    List<String> together = rows(spark);
    warehouse = folder.resolve("other");
    nightly("--date", "2023-03-06");
    nightly();
    assertThat(rows(spark)).isEqualTo(together);
  }

  @Test
  void redoneDateReplacesItsRowsAlone(SparkSession spark) throws Exception {
    nightly();
    SampleData.write(
        crawl.resolve("2023-03-14/a.jsonl"), json("http://a.example/4", "2023-03-14", FAVOR));
    assertThat(nightly("--redo", "--date", "2023-03-14").code()).isZero();
    assertThat(spark.read().parquet(table("articles")).select("url").orderBy("url").collectAsList())
        .extracting(row -> row.getString(0))
        .containsExactly("http://a.example/1", "http://a.example/4", "http://b.example/2");
  }

  @Test
  void badInputIsRejectedAndTheJobIsDone(SparkSession spark) throws Exception {
    SampleData.write(crawl.resolve("2023-03-06/notes.xyz"), "what is this");
    SampleData.write(crawl.resolve("2023-13-45/a.jsonl"), json("u", "2023-03-06", FAVOR));
    CommandRun run = nightly();
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("3 rejects in these dates");
    assertThat(
            spark.read().parquet(table("rejects")).select("file").orderBy("file").collectAsList())
        .extracting(row -> row.getString(0))
        .containsExactly("2023-03-06/a.jsonl", "2023-03-06/notes.xyz", "2023-13-45");
  }

  @Test
  void strayIsRecordedOnceHoweverManyNightsFollow(SparkSession spark) throws Exception {
    SampleData.write(crawl.resolve("2023-13-45/a.jsonl"), json("u", "2023-03-06", FAVOR));
    nightly("--date", "2023-03-06");
    nightly();
    SampleData.write(crawl.resolve("2023-03-20/a.jsonl"), json("v", "2023-03-20", FAVOR));
    nightly();
    assertThat(strays(spark)).containsExactly("[2023-13-45,folder-no-date,2023-03-14]");
    nightly("--date", "2023-03-14");
    assertThat(strays(spark)).containsExactly("[2023-13-45,folder-no-date,2023-03-20]");
    nightly("--redo");
    assertThat(strays(spark)).containsExactly("[2023-13-45,folder-no-date,2023-03-20]");
  }

  @Test
  void strayThatComesWithoutANewNightIsRecorded(SparkSession spark) throws Exception {
    nightly();
    SampleData.write(crawl.resolve("2023-13-45/a.jsonl"), json("u", "2023-03-06", FAVOR));
    SampleData.write(crawl.resolve("late.jsonl"), json("u", "2023-03-06", FAVOR));
    CommandRun run = nightly();
    assertThat(run.out())
        .contains("Rejected 2023-13-45: name the folder by its crawl date", "Rejected late.jsonl")
        .contains("Nothing to do: every crawl date is done");
    assertThat(nightly().out()).doesNotContain("Rejected");
    assertThat(strays(spark))
        .containsExactly(
            "[2023-13-45,folder-no-date,2023-03-14]", "[late.jsonl,file-no-date,2023-03-14]");
  }

  @Test
  void crawlOfStraysAloneIsToldAndRecorded(SparkSession spark) throws Exception {
    crawl = folder.resolve("strays");
    SampleData.write(crawl.resolve("late.jsonl"), json("u", "2023-03-06", FAVOR));
    assertThat(crawl.resolve("late.jsonl").toFile().setLastModified(1_678_104_000_000L)).isTrue();
    CommandRun run = nightly();
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("Nothing to do: the crawl has no folder named by its crawl date");
    assertThat(strays(spark)).containsExactly("[late.jsonl,file-no-date,2023-03-06]");
  }

  @Test
  void whyThereIsNothingToDoIsTold() throws Exception {
    nightly("--date", "2023-03-06");
    assertThat(nightly("--from", "2024-01-01").out())
        .contains("Nothing to do: no crawl date lies between --from and --to")
        .contains("2 crawl dates from 2023-03-06 to 2023-03-14");
    assertThat(nightly("--to", "2023-03-10").out())
        .contains("Nothing to do: every chosen crawl date is done");
    crawl = Files.createDirectories(folder.resolve("empty"));
    assertThat(nightly().out()).contains("Nothing to do: the crawl has no folder named by");
  }

  @Test
  void crawlThatIsAFileIsWrongUse() throws Exception {
    crawl = Files.writeString(folder.resolve("some-file"), "no folder");
    CommandRun run = nightly();
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("some-file is a file; give the folder that holds");
  }

  @Test
  void parquetIsReadAsJsonLinesAre(SparkSession spark) throws Exception {
    spark
        .read()
        .json(crawl.resolve("2023-03-14/a.jsonl").toString())
        .coalesce(1)
        .write()
        .parquet(crawl.resolve("2023-03-15").toString());
    assertThat(nightly().code()).isZero();
    assertThat(
            spark
                .read()
                .parquet(table("articles"))
                .filter("crawl_date = '2023-03-15'")
                .select("text")
                .collectAsList())
        .extracting(row -> row.getString(0))
        .containsExactly(AGAINST);
  }

  @Test
  void damagedParquetIsRejectedAndTheJobIsDone(SparkSession spark) throws Exception {
    Path whole = Path.of("data/crawl/2026-01-19/feeds.parquet");
    Path damaged = crawl.resolve("2023-03-14/damaged.parquet");
    byte[] bytes = Files.readAllBytes(whole);
    // Inside the first column chunk: the length before the first address.
    Arrays.fill(bytes, 20, 60, (byte) 0x7f);
    Files.write(damaged, bytes);
    Files.write(crawl.resolve("2023-03-14/cut.parquet"), Arrays.copyOf(bytes, 3000));
    CommandRun run = nightly();
    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(
            spark
                .read()
                .parquet(table("rejects"))
                .filter("crawl_date = '2023-03-14'")
                .orderBy("file")
                .select("file", "offset", "reason")
                .collectAsList())
        .extracting(Row::toString)
        .containsExactly(
            "[2023-03-14/cut.parquet,0,parquet-damaged]",
            "[2023-03-14/damaged.parquet,0,parquet-damaged]");
  }

  @Test
  void tablesWithoutRowsCanBeQueried() throws Exception {
    crawl = folder.resolve("quiet");
    SampleData.write(
        crawl.resolve("2023-03-06/a.jsonl"), json("http://a.example/1", "2023-03-06", NOTHING));
    nightly();
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
        Statement query = duck.createStatement()) {
      for (String table : List.of("statements", "rejects", "timelines", "shifts")) {
        ResultSet rows =
            query.executeQuery(
                "select count(*) from read_parquet('%s/*/*.parquet', hive_partitioning = true)"
                    .formatted(table(table)));
        assertThat(rows.next()).isTrue();
        assertThat(rows.getLong(1)).as(table).isZero();
      }
    }
  }

  @Test
  void wrongUseIsToldBeforeAnythingIsRead() throws Exception {
    assertThat(CommandRun.of("nightly", "--warehouse", warehouse.toString()).code()).isEqualTo(2);
    crawl = folder.resolve("nowhere");
    CommandRun missing = nightly();
    assertThat(missing.code()).isEqualTo(2);
    assertThat(missing.err()).contains("there is no folder").contains("nowhere");
    SampleData.write(data.resolve("topics/talks.yaml"), "topics:\n  - idd: x\n");
    CommandRun broken = nightly();
    assertThat(broken.code()).isEqualTo(2);
    assertThat(broken.err()).contains("topics/talks.yaml:2").contains("idd");
  }

  @Test
  void recordsAreReadAsToldOnTheCommandLine(SparkSession spark) throws Exception {
    SampleData.write(
        crawl.resolve("2023-03-14/a.jsonl"),
        json("http://a.example/3", "2023-03-14", AGAINST).replace("\"text\"", "\"body\""));
    assertThat(
            nightly("--date=2023-03-14", "--json-field=text=body", "--json-field=url=link").code())
        .isZero();
    assertThat(count(spark, "articles")).isEqualTo(1);
    assertThat(nightly("--date=2023-03-06", "--max-record=100").out()).contains("0 articles");
  }

  @Test
  void everyWrongOptionOfAStageIsToldAtOnce() {
    for (String verb : List.of("nightly", "ingest")) {
      CommandRun run =
          CommandRun.of(
              verb,
              "--crawl=nowhere",
              "--warehouse=" + warehouse,
              "--topics=nowhere.yaml",
              "--from=2023-03-08",
              "--to=2023-03-07",
              "--max-record=0",
              "--json-field=a=b");
      assertThat(run.code()).isEqualTo(2);
      assertThat(run.err())
          .contains("there is no folder nowhere", "nowhere.yaml", "swap", "--max-record", "field");
      assertThat(warehouse).doesNotExist();
    }
  }

  @Test
  void warehouseThatCannotBeWrittenIsToldBeforeAnythingIsRead() throws Exception {
    Files.writeString(warehouse, "a file stands here");
    CommandRun run = nightly();
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("--warehouse: cannot write");
  }

  private CommandRun nightly(String... more) {
    List<String> args =
        new ArrayList<>(
            List.of(
                "nightly",
                "--crawl",
                crawl.toString(),
                "--warehouse",
                warehouse.toString(),
                "--data",
                data.toString()));
    args.addAll(Arrays.asList(more));
    return CommandRun.of(args.toArray(String[]::new));
  }

  /** All rows of the tables that must not depend on when and how often a night runs. */
  private List<String> rows(SparkSession spark) {
    List<String> out = new ArrayList<>();
    for (String table : List.of("articles", "statements", "timelines", "shifts", "rejects")) {
      if (!isEmpty(table)) {
        spark.read().parquet(table(table)).collectAsList().stream()
            .map(row -> table + row)
            .sorted()
            .forEach(out::add);
      }
    }
    return out;
  }

  private List<String> strays(SparkSession spark) {
    return spark
        .read()
        .parquet(table("rejects"))
        .filter("reason like '%-no-date'")
        .orderBy("file")
        .select("file", "reason", "crawl_date")
        .collectAsList()
        .stream()
        .map(Row::toString)
        .toList();
  }

  private boolean isEmpty(String table) {
    String[] names = warehouse.resolve(table).toFile().list((dir, name) -> name.contains("="));
    return names == null || names.length == 0;
  }

  private long count(SparkSession spark, String table) {
    return spark.read().parquet(table(table)).count();
  }

  private String table(String name) {
    return warehouse.resolve(name).toString();
  }

  private static String json(String url, String published, String text) {
    return "{\"url\": \"%s\", \"published\": \"%s\", \"lang\": \"fr\", \"text\": \"%s\"}\n"
        .formatted(url, published, text);
  }
}
