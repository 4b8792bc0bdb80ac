package org.stanceline.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.stanceline.testing.SampleData;
import org.stanceline.testing.SparkExtension;

/** A person who changes office counts for each institution in its time. */
@ExtendWith(SparkExtension.class)
class RollUpTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void membersCountForTheGroupTheyBelongToAtTheTime(SparkSession spark) throws Exception {
    Path data = SampleData.in(folder);
    SampleData.write(
        data.resolve("actors/varn.yaml"),
        """
        actors:
          - id: north-ministry
            name: Northern Ministry
            type: organisation
            names: {en: [Northern Ministry]}
            groups: [velm]
          - id: harbour-council
            name: Harbour Council
            type: organisation
            names: {en: [Harbour Council]}
          - id: velm
            name: Velm
            type: government
            names: {en: [Velm]}
          - id: ilse-varn
            name: Ilse Varn
            type: person
            names: {en: [Ilse Varn]}
            groups:
              - {id: north-ministry, to: 2023-03-10}
              - {id: harbour-council, from: 2023-03-11}
        """);
    SampleData.write(
        folder.resolve("crawl/2023-03-07/a.jsonl"),
        json("a", "2023-03-06", "Minister Ilse Varn rejected talks on Monday, before bakers.")
            + json("b", "2023-03-07", "The Northern Ministry supports talks, it said in a note."));
    SampleData.write(
        folder.resolve("crawl/2023-03-15/a.jsonl"),
        json("c", "2023-03-15", "Councillor Ilse Varn supports talks, she told the fishermen."));

    CommandRun run =
        CommandRun.of(
            "nightly",
            "--crawl",
            folder.resolve("crawl").toString(),
            "--warehouse",
            folder.resolve("warehouse").toString(),
            "--data",
            data.toString());

    assertThat(run.err()).isEmpty();
    List<Row> rows =
        spark
            .read()
            .parquet(folder.resolve("warehouse/rollups").toString())
            .filter("grain = 'month'")
            .orderBy("actor_id")
            .selectExpr(
                "concat(actor_id, ' ', actor_type, ' ', stories)",
                "transform(members, m -> concat(m.actor_id, ' ', m.stories, ' ', m.share))")
            .collectAsList();
    assertThat(rows)
        .extracting(row -> row.getString(0) + " " + row.getList(1))
        .containsExactly(
            "harbour-council organisation 1 [ilse-varn 1 1.0]",
            "north-ministry organisation 2 [ilse-varn 1 0.5, north-ministry 1 0.5]",
            "velm government 2 [ilse-varn 1 0.5, north-ministry 1 0.5]");
  }

  private static String json(String name, String day, String text) {
    return "{\"url\": \"http://%s.example/1\", \"published\": \"%s\", \"lang\": \"en\", \"text\": \"%s\"}%n"
        .formatted(name, day, text);
  }
}
