package org.stanceline.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.stanceline.testing.SparkExtension;

/** A real model, MiniLM, finds a topic that the text paraphrases. */
@ExtendWith(SparkExtension.class)
class MiniLmTest {
  @SuppressWarnings("NullAway.Init") // JUnit sets it.
  @TempDir
  private static Path folder;

  @Test
  void paraphrasesOfATopicAreFound(SparkSession spark) throws Exception {
    String gold =
        "{\"id\": \"a\", \"lang\": \"en\", \"published\": \"2026-01-05\", \"text\": \"The offshore"
            + " drilling begins in May. Jan Kovar demands oil wells at sea.\", \"topics\":"
            + " [\"drilling\"], \"statements\": []}";
    Path articles = Files.writeString(folder.resolve("gold.jsonl"), gold);
    Path topics =
        Files.writeString(
            folder.resolve("topics.yaml"),
            """
            topics:
              - id: drilling
                label: {en: Offshore drilling}
                description: Drilling for oil at sea.
                terms: {en: [offshore drilling]}
            """);
    UnpackModel.unpack(archive(), folder.resolve("minilm"));
    Path stages =
        Files.writeString(
            folder.resolve("stages.yaml"),
            """
            stages:
              en:
                topics:
                  annotator: E5Embeddings
                  model: %s
                  threshold: 0.6
                  case-sensitive: false
            """
                .formatted(folder.resolve("minilm")));
    assertThat(found(articles, topics)).isEmpty();
    assertThat(found(articles, topics, "--stages", stages.toString()))
        .contains("demands oil wells")
        .contains("\"stance\":\"FAVOR\"");
  }

  private static String found(Path articles, Path topics, String... more) throws IOException {
    Path predictions = folder.resolve("predictions.jsonl");
    StringWriter err = new StringWriter();
    String[] args = {
      "evaluate",
      "--gold",
      articles.toString(),
      "--topics",
      topics.toString(),
      "--predictions",
      predictions.toString()
    };
    String[] all = java.util.Arrays.copyOf(args, args.length + more.length);
    System.arraycopy(more, 0, all, args.length, more.length);
    assertThat(Stanceline.run(new PrintWriter(new StringWriter()), new PrintWriter(err), all))
        .as("%s", err)
        .isZero();
    return Files.readString(predictions);
  }

  /** The archive of the model on the class path. */
  private static Path archive() throws URISyntaxException {
    URL model = MiniLmTest.class.getResource("/all-minilm-l6-v2.onnx");
    String jar = Objects.requireNonNull(model).getPath().replaceFirst("!.*", "");
    return Path.of(new java.net.URI(jar));
  }
}
