package org.stanceline.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.stanceline.config.DataFiles;
import org.stanceline.config.Problems;
import org.stanceline.stance.ConfidenceFile;
import org.stanceline.stance.LogisticConfidence;
import org.stanceline.testing.SampleData;
import org.stanceline.testing.SparkExtension;

@ExtendWith(SparkExtension.class)
class TrainTest {
  @TempDir private Path folder = Path.of("");
  private Path data = Path.of("");
  private Path gold = Path.of("");

  @BeforeEach
  void goldOfManyArticles() throws IOException {
    data = SampleData.in(folder);
    gold = folder.resolve("gold.jsonl");
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      lines.add(article("a-" + i, i % 2 == 0));
    }
    Files.write(gold, lines);
  }

  @Test
  void sameGoldGivesTheSameFileWhichTheEngineReads(SparkSession spark) throws IOException {
    Path once = folder.resolve("once.yaml");
    Path again = folder.resolve("again.yaml");
    // An old model that lacks features is no obstacle.
    Files.writeString(data.resolve(ConfidenceFile.PATH), "intercept: 1\nweights: {}\n");

    CommandRun run = train("--out", once.toString());
    train("--out", again.toString());

    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("20 articles")
        .contains("5-fold cross-validation by article")
        .contains("expected calibration error");
    String model = Files.readString(once);
    assertThat(model.replace("once", "again")).isEqualTo(Files.readString(again));
    assertThat(model)
        .contains("jobs/stanceline train --gold " + gold)
        .contains("sha256: ")
        .contains("statements: ");
    Problems problems = new Problems();
    DataFiles files = DataFiles.of(data).with(ConfidenceFile.PATH, model);
    LogisticConfidence read = (LogisticConfidence) ConfidenceFile.read(files, problems);
    assertThat(problems.sorted()).isEmpty();
    assertThat(read.weights().values()).anyMatch(weight -> weight != 0);
  }

  @Test
  void nothingWrongToLearnFromIsWrongUse(SparkSession spark) throws IOException {
    Files.writeString(gold, article("a-1", true));
    CommandRun run = train();
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("--gold").contains("annotate more articles");
  }

  @Test
  void topicFilesAreOneOrAsManyAsGoldFiles() {
    CommandRun run =
        CommandRun.of("train", "--gold", gold.toString(), "--topics", "a.yaml", "b.yaml");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("--topics: names 2 files for 1 of --gold");
  }

  private CommandRun train(String... more) {
    List<String> args =
        new ArrayList<>(List.of("train", "--gold", gold.toString(), "--data", data.toString()));
    args.addAll(List.of(more));
    return CommandRun.of(args.toArray(String[]::new));
  }

  /** One statement that is annotated; and one that is so in every other article. */
  private static String article(String id, boolean both) {
    String text = "Ilse Varn rejects talks. Everybody left. Bishop Oskar Teel supports talks.";
    String second =
        """
        , {"actor": "Oskar Teel", "type": "person", "topic": "talks", "stance": "FAVOR", \
        "evidence": "supports talks"}""";
    return """
        {"id": "%s", "lang": "en", "published": "2023-03-06", "text": "%s", "topics": ["talks"], \
        "statements": [{"actor": "Ilse Varn", "type": "person", "topic": "talks", \
        "stance": "AGAINST", "evidence": "Varn rejects talks"}%s]}"""
        .formatted(id, text, both ? second : "");
  }
}
