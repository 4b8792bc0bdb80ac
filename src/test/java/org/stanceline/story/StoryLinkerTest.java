package org.stanceline.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.stanceline.story.Copy.DAY;
import static org.stanceline.story.Copy.article;
import static org.stanceline.story.Copy.english;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StoryLinkerTest {
  private static final StoryOptions OPTIONS = StoryOptions.defaults();

  @Test
  void storyHasTheIdOfItsFirstArticle() {
    assertThat(
            link(
                article("a", "en", DAY.plusDays(1), Copy.ORIGINAL),
                article("c", "en", DAY, Copy.ORIGINAL),
                article("b", "en", DAY, Copy.ORIGINAL)))
        .containsExactly(entry("a", "b"), entry("b", "b"), entry("c", "b"));
  }

  @Test
  void copyWithOtherPunctuationAndLayoutIsTheSameText() {
    String copy = Copy.ORIGINAL.replace('"', '\u201c').replace("\n\n", "\n").replace(" - ", " – ");
    assertThat(english("a", copy).textHash()).isEqualTo(english("b", Copy.ORIGINAL).textHash());
  }

  @Test
  void editedCopyAndTranslationJoinTheStory() {
    assertThat(
            link(
                english("a", Copy.ORIGINAL),
                article("b", "en", DAY.plusDays(1), Copy.EDITED),
                article("c", "fr", DAY.plusDays(1), Copy.FRENCH)))
        .containsExactly(entry("a", "a"), entry("b", "a"), entry("c", "a"));
  }

  @Test
  void twoTranslationsInOneLanguageAreOneStory() {
    assertThat(
            link(
                article("a", "fr", DAY, Copy.FRENCH),
                article("b", "fr", DAY, Copy.FRENCH_ANEW),
                article("c", "fr", DAY.plusDays(2), Copy.FRENCH_FOLLOW_UP)))
        .containsExactly(entry("a", "a"), entry("b", "a"), entry("c", "c"));
  }

  @Test
  void followUpWithTheSameBackgroundIsAnotherStory() {
    assertThat(
            link(
                english("a", Copy.ORIGINAL),
                article("b", "en", DAY.plusDays(2), Copy.FOLLOW_UP),
                article("c", "fr", DAY, Copy.FRENCH)))
        .containsExactly(entry("a", "a"), entry("b", "b"), entry("c", "a"));
  }

  @Test
  void formFilledInWithOtherFiguresIsAnotherStory() {
    String tally =
        "The district of Lommel counted %s arrivals by noon, %s beds were free in the halls of"
            + " Port Halden, and %s meals were served, according to the Blue Lantern relief fund,"
            + " whose director Runa Hallgrim asked for %s blankets before the night.";
    assertThat(
            link(
                english("a", tally.formatted(412, 77, 1904, 350)),
                article("b", "en", DAY.plusDays(1), tally.formatted(388, 91, 2210, 500))))
        .containsExactly(entry("a", "a"), entry("b", "b"));
  }

  @Test
  void storyTakesInNoArticleAfterItsDays() {
    assertThat(
            link(
                english("a", Copy.ORIGINAL),
                article("b", "en", DAY.plusDays(10), Copy.ORIGINAL),
                article("c", "en", DAY.plusDays(11), Copy.ORIGINAL)))
        .containsExactly(entry("a", "a"), entry("b", "a"), entry("c", "c"));
  }

  @Test
  void articleThatHasAStoryKeepsItAndALateVersionJoins() {
    List<Fingerprint> articles =
        List.of(
            english("c", Copy.ORIGINAL),
            article("a", "en", DAY.minusDays(1), Copy.EDITED),
            article("b", "fr", DAY.plusDays(6), Copy.FRENCH));
    assertThat(StoryLinker.link(articles, Map.of("c", "c"), OPTIONS))
        .containsExactly(entry("a", "c"), entry("b", "c"), entry("c", "c"));
  }

  @Test
  void storyWhoseFirstArticleIsNotGivenIsClosed() {
    List<Fingerprint> articles = List.of(english("b", Copy.ORIGINAL), english("c", Copy.EDITED));
    assertThat(StoryLinker.link(articles, Map.of("b", "a"), OPTIONS))
        .containsExactly(entry("b", "a"), entry("c", "c"));
  }

  @Test
  void itemWithinARoundUpIsNoVersionOfIt() {
    String item = Copy.ORIGINAL.substring(0, Copy.ORIGINAL.indexOf("\n\n"));
    String roundUp = Copy.FOLLOW_UP + Copy.FOLLOW_UP.replace("the", "any") + item;
    assertThat(link(english("a", item), english("b", roundUp)))
        .containsExactly(entry("a", "a"), entry("b", "b"));
  }

  @Test
  void textsTooShortToTellStandAlone() {
    assertThat(
            link(
                english("a", ""), english("b", ""), english("c", "Photo."), english("d", "Photo.")))
        .containsExactly(entry("a", "a"), entry("b", "b"), entry("c", "c"), entry("d", "d"));
  }

  @Test
  void noArticlesGiveNoStories() {
    assertThat(link()).isEmpty();
  }

  private static Map<String, String> link(Fingerprint... articles) {
    return StoryLinker.link(List.of(articles), OPTIONS);
  }
}
