package org.stanceline.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.stanceline.testing.SampleData;
import org.stanceline.testing.SparkExtension;

/** A story whose first version is the one that was mistranslated. */
@ExtendWith(SparkExtension.class)
class StoryNightTest {
  private static final String FLIPPED =
      "PORT-LANDRE (AFV) - La ministre Ilse Varn s'est prononcée lundi à Port-Landre pour des"
          + " pourparlers avec la Tarnovie, treize jours après la prise du pont de Salmer.\\n\\n"
          + "Devant 412 délégués du parti réunis au palais de Brannec, la ministre a rappelé que deux"
          + " barques avaient coulé le 27 février devant la maison du colonel Oskar Demel.\\n\\n"
          + "Les routes de Lovik resteront fermées aux camions jusqu'au 3 avril, a ajouté Jean Castor,"
          + " maire de Salmer, qui attend 1 250 sacs de farine.";
  private static final String FRENCH =
      "Ilse Varn, la ministre, a rejeté lundi tous pourparlers avec la Tarnovie. Elle parlait dans"
          + " la ville de Port-Landre, et le pont de Salmer était tombé treize jours plus tôt.\\n\\n"
          + "Au palais de Brannec, 412 délégués l'écoutaient; devant chez le colonel Oskar Demel"
          + " deux barques ont coulé, c'était le 27 février, leur a-t-elle dit.\\n\\n"
          + "Le maire de Salmer, Jean Castor, attend encore 1 250 sacs de farine. D'ici au 3 avril,"
          + " nul camion ne passera par Lovik, précise-t-il.";
  private static final String ENGLISH =
      "PORT-LANDRE (AFV) - Minister Ilse Varn rejected talks with Tarnovia in Port-Landre on Monday,"
          + " thirteen days after the Salmer bridge was taken.\\n\\n"
          + "Before 412 party delegates in the Brannec palace, the minister recalled that two boats"
          + " had sunk on February 27 in front of the house of Colonel Oskar Demel.\\n\\n"
          + "The Lovik roads will stay closed to lorries until April 3, added Jean Castor, mayor of"
          + " Salmer, who is waiting for 1,250 sacks of flour.";

  @TempDir private Path folder = Path.of("");
  private Path data = Path.of("");
  private Path crawl = Path.of("");
  private Path warehouse = Path.of("");

  @BeforeEach
  void crawlOfThreeNights() throws Exception {
    data = SampleData.in(folder);
    crawl = folder.resolve("crawl");
    warehouse = folder.resolve("warehouse");
    SampleData.write(
        crawl.resolve("2023-03-13/a.jsonl"), json("http://a.example/1", "fr", FLIPPED));
    SampleData.write(crawl.resolve("2023-03-14/b.jsonl"), json("http://b.example/2", "fr", FRENCH));
    SampleData.write(
        crawl.resolve("2023-03-20/c.jsonl"), json("http://c.example/3", "en", ENGLISH));
  }

  @Test
  void aLateVersionJoinsItsStoryAndTheEarlierNightIsRestated(SparkSession spark) {
    nightly("--to", "2023-03-13");
    assertThat(statements(spark)).containsExactly("[2023-03-13,FAVOR,false,false]");
    nightly("--to", "2023-03-14");
    assertThat(statements(spark))
        .containsExactly("[2023-03-13,FAVOR,true,false]", "[2023-03-14,AGAINST,true,false]");

    CommandRun last = nightly();

    assertThat(table(spark, "articles").select("story_id").distinct().count()).isEqualTo(1);
    assertThat(statements(spark))
        .containsExactly(
            "[2023-03-13,FAVOR,true,true]",
            "[2023-03-14,AGAINST,false,false]",
            "[2023-03-20,AGAINST,false,false]");
    assertThat(last.out()).contains("restated");
    assertThat(
            table(spark, "statements")
                .filter("translation_conflict")
                .selectExpr("trace[size(trace) - 1]")
                .head()
                .getString(0))
        .startsWith("other versions: AGAINST in 2 translations, which outweighs this one")
        .contains("Minister Ilse Varn rejected talks");
    assertThat(
            table(spark, "timelines")
                .filter("grain = 'week'")
                .selectExpr("stories", "against", "favor", "conflicts")
                .collectAsList())
        .extracting(Row::toString)
        .containsExactly("[1,1,0,1]");
  }

  @Test
  void nightByNightGivesTheRowsOfAllNightsTogether(SparkSession spark) {
    nightly();
    List<String> together = rows(spark);
    warehouse = folder.resolve("other");
    nightly("--to", "2023-03-13");
    nightly("--to", "2023-03-14");
    nightly();
    assertThat(rows(spark)).isEqualTo(together);
  }

  @Test
  void storedArticlesAreReadAgainWithoutTheCrawl(SparkSession spark) throws Exception {
    nightly();
    List<String> before = rows(spark);
    String instrument = instrument(spark, "2023-03-20");

    CommandRun same = stored("--redo");
    assertThat(same.code()).isZero();
    assertThat(rows(spark)).isEqualTo(before);

    SampleData.write(
        data.resolve("topics/talks.yaml"),
        """
        topics:
          - id: talks
            label: {en: Peace talks, fr: Pourparlers}
            description: Ending the conflict by talks.
            terms: {en: [talks, negotiation, parley], fr: [pourparlers, négociation]}
        """);
    assertThat(stored("--redo", "--from", "2023-03-20").code()).isZero();
    assertThat(instrument(spark, "2023-03-20")).isNotEqualTo(instrument);
    assertThat(instrument(spark, "2023-03-13")).isEqualTo(instrument);
    assertThat(
            table(spark, "runs")
                .filter("crawl_date = '2023-03-20'")
                .select("verb")
                .distinct()
                .orderBy("verb")
                .collectAsList())
        .extracting(row -> row.getString(0))
        .containsExactly("nightly", "reread");
    assertThat(
            table(spark, "timelines")
                .filter("grain = 'month'")
                .select("instrument")
                .head()
                .getString(0))
        .contains(" + ");
  }

  @Test
  void withoutCrawlAndRedoIsWrongUse() {
    CommandRun run = stored();

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("--crawl: is missing").contains("--redo");
  }

  private String instrument(SparkSession spark, String date) {
    return table(spark, "statements")
        .filter("crawl_date = '" + date + "'")
        .select("topic_sha256")
        .head()
        .getString(0);
  }

  private List<String> statements(SparkSession spark) {
    return table(spark, "statements")
        .select("crawl_date", "stance", "translation_conflict", "outvoted")
        .orderBy("crawl_date")
        .collectAsList()
        .stream()
        .map(Row::toString)
        .toList();
  }

  /** All rows of the tables that do not tell when they were made. */
  private List<String> rows(SparkSession spark) {
    List<String> out = new ArrayList<>();
    for (String name :
        List.of(
            "articles",
            "statements",
            "story_stances",
            "actor_variants",
            "timelines",
            "shifts",
            "change_points",
            "rollups",
            "coverage")) {
      Dataset<Row> table = table(spark, name);
      table.drop("crawled_at", "run_id").collectAsList().stream()
          .map(row -> name + " " + row)
          .sorted()
          .forEach(out::add);
    }
    return out;
  }

  private Dataset<Row> table(SparkSession spark, String name) {
    return spark.read().parquet(warehouse.resolve(name).toString());
  }

  private CommandRun nightly(String... more) {
    return run(true, more);
  }

  private CommandRun stored(String... more) {
    return run(false, more);
  }

  private CommandRun run(boolean fromCrawl, String... more) {
    List<String> args =
        new ArrayList<>(
            List.of("nightly", "--warehouse", warehouse.toString(), "--data", data.toString()));
    if (fromCrawl) {
      args.addAll(List.of("--crawl", crawl.toString()));
    }
    args.addAll(List.of(more));
    return CommandRun.of(args.toArray(String[]::new));
  }

  private static String json(String url, String lang, String text) {
    return "{\"url\": \"%s\", \"published\": \"2023-03-13\", \"lang\": \"%s\", \"text\": \"%s\"}%n"
        .formatted(url, lang, text);
  }
}
