package org.stanceline.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stanceline.story.Copy.DAY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StoryLinkerPropertiesTest {
  private static final StoryOptions OPTIONS = StoryOptions.defaults();

  @ParameterizedTest
  @MethodSource("org.stanceline.story.Copy#seeds")
  void orderAndRepetitionOfInputDoNotMatter(Random random) {
    List<Fingerprint> articles = crawl(random);
    Map<String, String> stories = StoryLinker.link(articles, OPTIONS);
    List<Fingerprint> shuffled = new ArrayList<>(articles);
    shuffled.addAll(articles.subList(0, articles.size() / 2));
    Collections.shuffle(shuffled, random);
    assertThat(StoryLinker.link(shuffled, OPTIONS)).isEqualTo(stories);
  }

  @ParameterizedTest
  @MethodSource("org.stanceline.story.Copy#seeds")
  void storiesAreNamedAfterTheirFirstArticleAndEndInTime(Random random) {
    List<Fingerprint> articles = crawl(random);
    Map<String, String> stories = StoryLinker.link(articles, OPTIONS);
    Map<String, LocalDate> days =
        articles.stream().collect(Collectors.toMap(Fingerprint::articleId, Fingerprint::day));
    assertThat(stories.keySet()).isEqualTo(days.keySet());
    days.forEach(
        (article, day) -> {
          String story = stories.getOrDefault(article, "");
          assertThat(stories).containsEntry(story, story);
          LocalDate first = days.getOrDefault(story, LocalDate.MIN);
          assertThat(day).isBetween(first, first.plusDays(OPTIONS.lookBackDays()));
        });
  }

  @ParameterizedTest
  @MethodSource("org.stanceline.story.Copy#seeds")
  void lightlyEditedCopiesAreFoundAndStrangersAreNot(Random random) {
    List<Fingerprint> articles = crawl(random);
    Map<String, String> stories = StoryLinker.link(articles, OPTIONS);
    stories.forEach(
        (article, story) -> assertThat(article.substring(0, 3)).isEqualTo(story.substring(0, 3)));
    assertThat(stories.values().stream().distinct().count()).isEqualTo(12);
  }

  /** Each text is a tenth away from the one before: near ones are alike, the ends are not. */
  @Test
  void chainOfEditsDoesNotBecomeOneStory() {
    Random random = new Random(5);
    List<String> words = Copy.words(random, 200);
    List<Fingerprint> articles = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      articles.add(Copy.english("a%02d".formatted(i), Copy.text(words)));
      words = Copy.edited(random, words, 0.1);
    }
    Map<String, String> stories = StoryLinker.link(articles, OPTIONS);
    assertThat(stories.values().stream().distinct().count()).isGreaterThan(4);
    assertThat(stories).containsEntry("a01", "a00");
  }

  /** Twelve stories of up to five versions, within two days each. */
  private static List<Fingerprint> crawl(Random random) {
    List<Fingerprint> articles = new ArrayList<>();
    for (int story = 0; story < 12; story++) {
      List<String> words = Copy.words(random, 120 + random.nextInt(300));
      int day = random.nextInt(8);
      int versions = 1 + random.nextInt(5);
      for (int version = 0; version < versions; version++) {
        articles.add(
            Copy.article(
                "s%02d-%d".formatted(story, version),
                "en",
                DAY.plusDays(day + random.nextInt(2)),
                Copy.text(Copy.edited(random, words, version == 0 ? 0 : 0.08))));
      }
    }
    return articles;
  }
}
