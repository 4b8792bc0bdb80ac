package org.stanceline.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.stanceline.audit.CellCount;
import org.stanceline.audit.SheetColumn;
import org.stanceline.audit.SheetFile;
import org.stanceline.audit.Strata;
import org.stanceline.config.Problems;
import org.stanceline.pipeline.AuditUnits;
import org.stanceline.pipeline.StatementRow;
import org.stanceline.pipeline.StratumOfCell;
import org.stanceline.spark.RecordEncoders;
import org.stanceline.spark.Tables;
import org.stanceline.testing.SampleData;
import org.stanceline.testing.SparkExtension;

/** From a warehouse to a sheet, and from a sheet to scores. */
@ExtendWith(SparkExtension.class)
class AuditTest {
  private static final String TEXT =
      "Rain fell. Minister Ilse Varn rejects talks with the northern neighbour of her country. The"
          + " weather was fine. Bishop Oskar Teel said on Monday that he is ready for negotiation.";

  @TempDir private Path folder = Path.of("");

  @Test
  void sheetOfAWarehouseIsLabelledScoredAndCorrects(SparkSession spark) throws IOException {
    assertThat(spark.sparkContext().isStopped()).isFalse();
    Path data = SampleData.in(folder);
    SampleData.write(
        folder.resolve("crawl/2023-03-06/a.jsonl"),
        article("http://a.example/1", "=Gazette", TEXT)
            // The same copy in another outlet: nobody should read it twice.
            + article("http://b.example/2", "Herald", TEXT + " Snow fell too."));
    Path warehouse = folder.resolve("warehouse");
    CommandRun night =
        CommandRun.of(
            "nightly",
            "--crawl",
            folder.resolve("crawl").toString(),
            "--warehouse",
            warehouse.toString(),
            "--data",
            data.toString());
    assertThat(night.code()).isZero();
    Path sheet = folder.resolve("sheet.csv");
    String[] sample = {
      "audit",
      "sample",
      "--warehouse",
      warehouse.toString(),
      "--out",
      sheet.toString(),
      "--n",
      "10",
      "--data",
      data.toString()
    };

    CommandRun drawn = CommandRun.of(sample);

    assertThat(drawn.err()).isEmpty();
    assertThat(drawn.code()).isZero();
    assertThat(drawn.out()).contains("2 rows of 2 distinct statements", "with their copies 4");
    List<Map<SheetColumn, String>> rows = cells(sheet);
    assertThat(rows).hasSize(2);
    Map<SheetColumn, String> varn =
        rows.stream()
            .filter(r -> r.getOrDefault(SheetColumn.ACTOR_NAME, "").equals("Ilse Varn"))
            .findFirst()
            .orElseThrow();
    assertThat(varn)
        .containsEntry(SheetColumn.STANCE, "AGAINST")
        .containsEntry(SheetColumn.TOPIC_LABEL, "Peace talks")
        .containsEntry(SheetColumn.TOPIC_DESCRIPTION, "Ending the conflict by talks.")
        .containsEntry(SheetColumn.COPIES, "2")
        .containsEntry(SheetColumn.STRATUM_SIZE, "1")
        .containsEntry(SheetColumn.LABEL, "");
    assertThat(varn.get(SheetColumn.CONTEXT))
        .contains("Rain fell. [[", "rejects talks", "]]", "The weather was fine.");

    CommandRun again = CommandRun.of(sample);
    assertThat(again.code()).isEqualTo(2);
    assertThat(again.err()).contains("--out: " + sheet + " is there already");

    label(sheet, rows, varn);
    Path out = folder.resolve("correction.json");
    CommandRun tooFew = CommandRun.of("audit", "score", sheet.toString(), "--out", out.toString());
    assertThat(tooFew.code()).isEqualTo(2);
    assertThat(tooFew.err()).contains("--out: too few rows of " + sheet);
    assertThat(out).doesNotExist();

    CommandRun scored = CommandRun.of("audit", "score", sheet.toString());

    assertThat(scored.err()).isEmpty();
    assertThat(scored.code()).isZero();
    String json = scored.out().lines().reduce((a, b) -> b).orElse("");
    // All statements were looked at: no doubt is left.
    assertThat(json).contains("\"precision\":0.5,\"precision_low\":0.5,\"precision_high\":0.5");
    assertThat(json).contains("\"kappa\":null", "\"labelled\":2", "\"covered\":1.0");

    Files.writeString(
        out,
        """
        {"form": "stanceline-correction-1", "sheet": "s.csv", "rows": 60, "decided": 60,
         "lines": [{"topic": null, "intercept": 0.0, "slope": 0.9, "intercept_variance": 0.001,
           "slope_variance": 0.002, "covariance": 0.0, "audited": 60}],
         "cells": []}
        """);
    String[] timelines = {"timelines", "--warehouse", warehouse.toString()};
    assertThat(CommandRun.of(timelines).code()).isZero();
    assertThat(points(spark, warehouse).filter("corrected is not null").count()).isZero();
    CommandRun corrected =
        CommandRun.of(
            "timelines", "--warehouse", warehouse.toString(), "--correction", out.toString());
    assertThat(corrected.err()).isEmpty();
    assertThat(
            points(spark, warehouse)
                .filter(
                    "corrected is null or corrected_low > corrected or corrected > corrected_high")
                .count())
        .isZero();
    assertThat(
            points(spark, warehouse)
                .filter("abs(corrected - greatest(-1, least(1, observed / 0.9))) > 1e-9")
                .count())
        .isZero();
    Files.writeString(out, "{");
    CommandRun broken =
        CommandRun.of(
            "timelines", "--warehouse", warehouse.toString(), "--correction", out.toString());
    assertThat(broken.code()).isEqualTo(2);
    assertThat(broken.err()).contains(out.toString());

    CommandRun two = CommandRun.of("audit", "score", sheet.toString(), sheet.toString(), "--json");
    assertThat(two.out().lines()).hasSize(1);
    assertThat(two.out()).contains("\"agreement\":1.0");
  }

  private static org.apache.spark.sql.Dataset<org.apache.spark.sql.Row> points(
      SparkSession spark, Path warehouse) {
    return spark.read().parquet(warehouse.resolve("timelines").toString());
  }

  @Test
  void sampleThatCannotBeDrawnIsWrongUse() {
    CommandRun run =
        CommandRun.of(
            "audit",
            "sample",
            "--warehouse",
            folder.resolve("no").toString(),
            "--n",
            "0",
            "--out",
            folder.resolve("no/sheet.csv").toString(),
            "--from",
            "2023-02-01",
            "--to",
            "2023-01-01");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .contains("--n: must be from 1", "--out: there is no folder")
        .contains("--to: 2023-01-01 lies before", "--warehouse: there is no table statements");
  }

  @Test
  void sheetWithErrorsIsWrongUse() throws IOException {
    Path sheet = Files.writeString(folder.resolve("bad.csv"), "statement_id,label\n1,x\n");

    CommandRun run = CommandRun.of("audit", "score", sheet.toString(), "gone.csv");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("bad.csv:1: has no column topic", "gone.csv: there is no such");
  }

  @Test
  void drawingDoesNotHangOnPartitionsAndLargerSamplesHoldSmallerOnes(SparkSession spark) {
    List<StatementRow> rows = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      rows.add(statement(i));
    }
    Dataset<Row> statements =
        Tables.named(spark.createDataset(rows, RecordEncoders.of(StatementRow.class)));

    List<String> forty = drawn(spark, statements, 40, 1);

    assertThat(forty).hasSize(40).doesNotHaveDuplicates();
    assertThat(drawn(spark, statements.repartition(7).union(statements), 40, 1)).isEqualTo(forty);
    assertThat(drawn(spark, statements, 60, 1)).containsAll(forty);
    assertThat(drawn(spark, statements, 40, 2)).isNotEqualTo(forty);
  }

  private static List<String> drawn(SparkSession spark, Dataset<Row> statements, int n, long seed) {
    Dataset<Row> units = AuditUnits.of(statements);
    List<CellCount> cells = Tables.typed(AuditUnits.cells(units), CellCount.class).collectAsList();
    Dataset<Row> plan =
        Tables.named(
            spark.createDataset(
                StratumOfCell.of(Strata.of(cells, n)), RecordEncoders.of(StratumOfCell.class)));
    return AuditUnits.drawn(units, plan, seed)
        .orderBy("draw")
        .select("statement_id")
        .collectAsList()
        .stream()
        .map(row -> row.getString(0))
        .toList();
  }

  private static StatementRow statement(int i) {
    String evidence = "She backs dam " + i;
    return new StatementRow(
        "id" + i,
        "article" + i,
        "story" + i,
        null,
        null,
        i % 3 == 0 ? "fr" : "en",
        null,
        i % 4 == 0 ? "dam" : "tax",
        "varn",
        "Varn",
        "person",
        "Varn",
        List.of(),
        List.of(),
        "direct",
        false,
        "FAVOR",
        0.9,
        0.95,
        "backs",
        "dam",
        evidence,
        0,
        evidence.length(),
        List.of(),
        false,
        false,
        "varn",
        "article" + i,
        0,
        "engine",
        "config",
        "topic",
        "lexicon",
        "run");
  }

  private static String article(String url, String outlet, String text) {
    return "{\"url\": \"%s\", \"outlet\": \"%s\", \"published\": \"2023-03-06\", \"lang\": \"en\", \"text\": \"%s\"}%n"
        .formatted(url, outlet, text);
  }

  private static List<Map<SheetColumn, String>> cells(Path sheet) throws IOException {
    Problems problems = new Problems();
    List<Map<SheetColumn, String>> out = new ArrayList<>();
    SheetFile.read("sheet", Files.readAllBytes(sheet), problems)
        .forEach(line -> out.add(new TreeMap<>(line.cells())));
    assertThat(problems.sorted()).isEmpty();
    return out;
  }

  /** As a program would save it: another separator, other line ends, no byte-order mark. */
  private static void label(
      Path sheet, List<Map<SheetColumn, String>> rows, Map<SheetColumn, String> wrong)
      throws IOException {
    for (Map<SheetColumn, String> row : rows) {
      row.put(SheetColumn.LABEL, row == wrong ? "f" : "OK");
    }
    String saved = new String(SheetFile.bytes(rows), StandardCharsets.UTF_8);
    Files.writeString(sheet, saved.substring(1).replace("\",\"", "\";\"").replace("\r\n", "\n"));
  }
}
