package org.stanceline.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
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

/** The table attributions: written on demand, the same whenever it is made. */
@ExtendWith(SparkExtension.class)
class AttributionTableTest {
  private static final String PORT =
      "« Le port rouvrira en mai », a déclaré la ministre Ilse Varn. Selon deux témoins, le pont"
          + " est long. Les rebelles ont exigé que le roi libère les prisonniers.";

  @TempDir private Path folder = Path.of("");
  private Path data = Path.of("");
  private Path crawl = Path.of("");
  private Path warehouse = Path.of("");

  @BeforeEach
  void crawlOfOneNight() throws Exception {
    data = SampleData.in(folder);
    crawl = folder.resolve("crawl");
    warehouse = folder.resolve("warehouse");
    SampleData.write(
        crawl.resolve("2023-03-06/a.jsonl"),
        "{\"url\": \"http://a.example/1\", \"published\": \"2023-03-06\", \"lang\": \"fr\","
            + " \"text\": \"%s\"}\n".formatted(PORT));
  }

  @Test
  void withoutTheOptionThereIsNoTable() {
    assertThat(nightly().code()).isZero();
    assertThat(Files.exists(warehouse.resolve("attributions"))).isFalse();
  }

  @Test
  void everyAttributionOfEveryArticleIsARowWhoseOffsetsNameItsWords(SparkSession spark) {
    assertThat(nightly("--attributions").code()).isZero();
    List<Row> rows = rows(spark, "source", "cue", "content[0]", "kind", "side", "actor_id");
    assertThat(rows)
        .extracting(row -> row.getStruct(0).getString(0) + "|" + row.getString(3))
        .containsExactly(
            "la ministre Ilse Varn|direct", "deux témoins|source_phrase", "Les rebelles|indirect");
    assertThat(rows.get(0).getString(5)).isEqualTo("ilse-varn");
    assertThat(rows.get(2).getString(4)).isEqualTo("AGAINST");
    String text = rows(spark, "article_id").isEmpty() ? "" : text(spark);
    for (Row row : rows) {
      for (int column = 0; column < 3; column++) {
        Row passage = row.getStruct(column);
        assertThat(text.substring(passage.getInt(1), passage.getInt(2)))
            .isEqualTo(passage.getString(0));
      }
    }
  }

  @Test
  void extractGivesTheRowsThatTheNightGave(SparkSession spark) {
    nightly("--attributions");
    List<Row> once = rows(spark, "attribution_id", "source", "cue", "content", "relays");
    assertThat(verb("extract", "--attributions").code()).isZero();
    assertThat(rows(spark, "attribution_id", "source", "cue", "content", "relays"))
        .isNotEmpty()
        .isEqualTo(once);
  }

  @Test
  void datesThatAreMadeAnewWithoutTheOptionLoseTheirRows() {
    nightly("--attributions");
    assertThat(verb("extract").code()).isZero();
    assertThat(Files.exists(warehouse.resolve("attributions/crawl_date=2023-03-06"))).isFalse();
  }

  private List<Row> rows(SparkSession spark, String... columns) {
    return spark
        .read()
        .parquet(warehouse.resolve("attributions").toString())
        .orderBy("cue.start", "attribution_id")
        .selectExpr(columns)
        .collectAsList();
  }

  private String text(SparkSession spark) {
    return spark
        .read()
        .parquet(warehouse.resolve("articles").toString())
        .select("text")
        .first()
        .getString(0);
  }

  private CommandRun nightly(String... more) {
    List<String> args = new ArrayList<>(List.of("--crawl", crawl.toString()));
    args.addAll(Arrays.asList(more));
    return verb("nightly", args.toArray(String[]::new));
  }

  private CommandRun verb(String verb, String... more) {
    List<String> args =
        new ArrayList<>(
            List.of(verb, "--warehouse", warehouse.toString(), "--data", data.toString()));
    args.addAll(Arrays.asList(more));
    return CommandRun.of(args.toArray(String[]::new));
  }
}
