package org.stanceline.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Scores linking on annotated copy, where a folder of it is at hand; prints the scores. */
class AnnotatedStoriesTest {
  private static final Path FILE =
      Path.of(System.getProperty("stanceline.shared", "../shared"), "gold", "stories.jsonl");

  private record Annotated(Fingerprint article, String story, String version) {}

  /** Pairs that are one story by annotation, by linking, and by both. */
  private record Score(int annotated, int linked, int both) {
    static final Score NONE = new Score(0, 0, 0);

    Score plus(Score that) {
      return new Score(annotated + that.annotated, linked + that.linked, both + that.both);
    }

    double f1() {
      return annotated + linked == 0 ? 1 : 2.0 * both / (annotated + linked);
    }
  }

  @Test
  void versionsAreLinkedAndFollowUpsAreNot() throws IOException {
    assumeThat(FILE).exists();
    List<Annotated> articles = read();
    Map<String, String> stories =
        StoryLinker.link(
            articles.stream().map(Annotated::article).toList(), StoryOptions.defaults());
    TreeMap<String, Score> scores = new TreeMap<>();
    for (int i = 0; i < articles.size(); i++) {
      for (int j = 0; j < i; j++) {
        Annotated a = articles.get(i);
        Annotated b = articles.get(j);
        boolean annotated = a.story().equals(b.story());
        boolean linked =
            Objects.equals(
                stories.get(a.article().articleId()), stories.get(b.article().articleId()));
        Score score = new Score(annotated ? 1 : 0, linked ? 1 : 0, annotated && linked ? 1 : 0);
        if (annotated || linked) {
          scores.merge(kind(a, b), score, Score::plus);
          scores.merge("all", score, Score::plus);
        }
        if (annotated != linked) {
          System.out.printf(
              "%s %s %s (%s, %s)%n",
              annotated ? "missed" : "wrong",
              a.article().articleId(),
              b.article().articleId(),
              a.version(),
              b.version());
        }
      }
    }
    scores.forEach(
        (kind, score) -> System.out.printf("%-32s F1 %.3f %s%n", kind, score.f1(), score));
    assertThat(scores.getOrDefault("all", Score.NONE).f1()).isGreaterThan(0.9);
  }

  private static String kind(Annotated a, Annotated b) {
    if (!a.article().lang().equals(b.article().lang())) {
      return "two languages";
    }
    return a.version().compareTo(b.version()) < 0
        ? a.version() + " / " + b.version()
        : b.version() + " / " + a.version();
  }

  private static List<Annotated> read() throws IOException {
    // A line of JSON is YAML too.
    Yaml yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
    List<Annotated> articles = new ArrayList<>();
    for (String line : Files.readAllLines(FILE)) {
      Map<String, Object> row = yaml.load(line);
      Fingerprint article =
          Fingerprint.of(
              text(row, "id"),
              text(row, "lang"),
              LocalDate.parse(text(row, "published")),
              text(row, "title"),
              text(row, "text"));
      articles.add(new Annotated(article, text(row, "story"), text(row, "version")));
    }
    return articles;
  }

  private static String text(Map<String, Object> row, String key) {
    Object value = row.get(key);
    return value instanceof String text ? text : "";
  }
}
