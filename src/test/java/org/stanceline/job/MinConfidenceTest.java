package org.stanceline.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
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

/** What is not sure enough is left out, and nothing is left out silently. */
@ExtendWith(SparkExtension.class)
class MinConfidenceTest {
  private static final String TEXT =
      "Minister Ilse Varn rejects talks with the northern neighbour of her country. The weather"
          + " was fine. Bishop Oskar Teel said on Monday that he is ready for negotiation.";

  @TempDir private Path folder = Path.of("");
  private Path data = Path.of("");

  @BeforeEach
  void crawlOfOneNight() throws IOException {
    data = SampleData.in(folder);
    SampleData.write(
        folder.resolve("crawl/2023-03-06/a.jsonl"),
        "{\"url\": \"http://a.example/1\", \"published\": \"2023-03-06\", \"lang\": \"en\","
            + " \"text\": \""
            + TEXT
            + "\"}\n");
  }

  @Test
  void tablesHoldWhatIsSureEnoughAndRunsCountTheRest(SparkSession spark) {
    CommandRun all = nightly("all");
    CommandRun sure = nightly("sure", "--min-confidence", "0.8");

    assertThat(all.out()).doesNotContain("left out");
    assertThat(sure.out()).contains("1 statement and 1 left out as unsure");
    assertThat(confidences(spark, "all")).containsExactly(0.78, 0.86);
    assertThat(confidences(spark, "sure")).containsExactly(0.86);
    Row run =
        spark.read().parquet(table("sure", "runs")).select("min_confidence", "left_out").head();
    assertThat(run.getDouble(0)).isEqualTo(0.8);
    assertThat(run.getLong(1)).isEqualTo(1);

    CommandRun extracted =
        CommandRun.of(
            "extract",
            "--warehouse",
            folder.resolve("all").toString(),
            "--data",
            data.toString(),
            "--min-confidence",
            "0.8");
    assertThat(extracted.out())
        .contains("2023-03-06: 1 article, 1 statement and 1 left out as unsure, 0 rejects");
    assertThat(confidences(spark, "all")).containsExactly(0.86);
  }

  @Test
  void explainTellsHowManyItDoesNotShow() {
    CommandRun run =
        CommandRun.of(
            "explain", "--lang", "en", "--data", data.toString(), "--min-confidence", "0.8", TEXT);

    assertThat(run.out())
        .contains("Ilse Varn  AGAINST", "1 statement left out as unsure.")
        .doesNotContain("Oskar Teel");
  }

  @Test
  void confidenceOutsideItsRangeIsToldBeforeTheStart() {
    for (CommandRun run :
        List.of(
            nightly("never", "--min-confidence", "1.5"),
            CommandRun.of("explain", "--lang", "en", "--min-confidence", "-1", TEXT))) {
      assertThat(run.code()).isEqualTo(2);
      assertThat(run.err()).contains("--min-confidence: must be from 0 to 1");
    }
    assertThat(folder.resolve("never")).doesNotExist();
  }

  private CommandRun nightly(String warehouse, String... more) {
    List<String> args =
        new ArrayList<>(
            List.of(
                "nightly",
                "--crawl",
                folder.resolve("crawl").toString(),
                "--warehouse",
                folder.resolve(warehouse).toString(),
                "--data",
                data.toString()));
    args.addAll(Arrays.asList(more));
    return CommandRun.of(args.toArray(String[]::new));
  }

  private List<Double> confidences(SparkSession spark, String warehouse) {
    return spark
        .read()
        .parquet(table(warehouse, "statements"))
        .select("confidence")
        .orderBy("confidence")
        .collectAsList()
        .stream()
        .map(row -> row.getDouble(0))
        .toList();
  }

  private String table(String warehouse, String name) {
    return folder.resolve(warehouse).resolve(name).toString();
  }
}
