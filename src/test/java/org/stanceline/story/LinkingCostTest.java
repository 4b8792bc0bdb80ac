package org.stanceline.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stanceline.story.Copy.DAY;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
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
    Map<String, String> stories = StoryLinker.link(articles, linking);
    assertThat(stories).hasSize(10_000);
    assertThat(stories.values()).containsOnly("a00000");
    assertThat(linking.comparisons()).isZero();
  }

  @Test
  void aThousandEditionsOfATextAreComparedWithTheFirst() {
    Random random = new Random(3);
    List<String> words = Copy.words(random, 200);
    List<Fingerprint> articles = new ArrayList<>();
    for (int i = 0; i < 1000; i++) {
      String text = Copy.text(Copy.edited(random, words, 0.03));
      articles.add(Copy.english("a%04d".formatted(i), text));
    }
    Linking linking = linking(articles);
    assertThat(StoryLinker.link(articles, linking).values()).containsOnly("a0000");
    assertThat(linking.comparisons()).isEqualTo(999);
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
    StoryLinker.link(articles, linking);
    assertThat(linking.comparisons())
        .isLessThanOrEqualTo((long) Linking.MOST_STORIES * (1 + Linking.MOST_TEXTS) * 800);
  }

  private static Fingerprint renamed(Fingerprint of, String id) {
    return new Fingerprint(
        id, of.lang(), DAY, of.textHash(), of.shingles(), of.bands(), of.sketch(), of.marks());
  }

  private static Linking linking(List<Fingerprint> articles) {
    return new Linking(StoryLinker.texts(articles), StoryOptions.defaults());
  }
}
