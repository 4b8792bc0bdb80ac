package org.stanceline.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stanceline.story.Copy.DAY;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Counts comparisons: they must grow with the articles, not with their pairs. */
class LinkingCostTest {
  @Test
  void tenThousandCopiesNeedNoComparison() {
    List<Fingerprint> articles = new ArrayList<>();
    Fingerprint one = Copy.english("a", Copy.ORIGINAL);
    for (int i = 0; i < 10_000; i++) {
      articles.add(renamed(one, "a%05d".formatted(i)));
    }
    Linking linking = linking(articles);
    Map<String, String> stories = StoryLinker.link(articles, Map.of(), linking);
    assertThat(stories).hasSize(10_000);
    assertThat(stories.values()).containsOnly("a00000");
    assertThat(linking.comparisons()).isZero();
  }

  @Test
  void tenThousandEditionsOfATextAreComparedWithTheFirst() {
    Random random = new Random(3);
    List<String> words = Copy.words(random, 200);
    List<Fingerprint> articles = new ArrayList<>();
    for (int i = 0; i < 10_000; i++) {
      String text = Copy.text(Copy.edited(random, words, 0.03));
      articles.add(Copy.english("a%05d".formatted(i), text));
    }
    Linking linking = linking(articles);
    assertThat(StoryLinker.link(articles, Map.of(), linking).values()).containsOnly("a00000");
    assertThat(linking.comparisons()).isLessThanOrEqualTo(9_999);
  }

  /** All share the same ten names, in another order: every pair of names is everybody's. */
  @Test
  void namesThatEverybodyMentionsDoNotMultiplyTheWork() {
    Random random = new Random(7);
    List<Fingerprint> articles = new ArrayList<>();
    for (int i = 0; i < 800; i++) {
      List<String> words = Copy.words(random, 90);
      for (int name = 4; name < 90; name += 9) {
        words.set(name, Copy.name(random.nextInt(10)));
      }
      articles.add(Copy.english("a%04d".formatted(i), Copy.text(words)));
    }
    Linking linking = linking(articles);
    StoryLinker.link(articles, Map.of(), linking);
    assertThat(linking.comparisons())
        .isLessThanOrEqualTo((long) Linking.MOST_STORIES * (1 + Linking.MOST_TEXTS) * 800);
  }

  @Test
  void storyOfAnEarlierNightIsComparedOncePerText() {
    Random random = new Random(5);
    List<String> words = Copy.words(random, 200);
    List<Fingerprint> articles = new ArrayList<>();
    Map<String, String> linked = new TreeMap<>();
    for (int i = 0; i < 500; i++) {
      String text = Copy.text(Copy.edited(random, words, 0.03));
      articles.add(Copy.english("a%05d".formatted(i), text));
      linked.put("a%05d".formatted(i), "a00000");
    }
    articles.add(Copy.english("b", Copy.text(Copy.edited(random, words, 0.03))));
    Linking linking = linking(articles);
    assertThat(StoryLinker.link(articles, linked, linking)).containsEntry("b", "a00000");
    assertThat(linking.comparisons()).isEqualTo(500);
  }

  private static Fingerprint renamed(Fingerprint of, String id) {
    return new Fingerprint(
        id,
        of.lang(),
        DAY,
        of.textHash(),
        of.shingles(),
        of.bands(),
        of.sketch(),
        of.marks(),
        of.stems(),
        of.quotations());
  }

  private static Linking linking(List<Fingerprint> articles) {
    return new Linking(StoryLinker.texts(articles), StoryOptions.defaults());
  }
}
