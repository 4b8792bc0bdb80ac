package org.stanceline.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stanceline.config.DataFiles;
import org.stanceline.config.Problems;
import org.stanceline.pipeline.DatedFingerprint;
import org.stanceline.pipeline.Stories;
import org.stanceline.pipeline.StoryOf;
import org.stanceline.story.Fingerprint;
import org.stanceline.story.NumberWords;

/** Stories over many nights of annotated copy. */
class StoryNightsTest {
  private static final int LOOK_BACK = 10;
  private static final List<DatedFingerprint> CRAWL = crawl();

  @Test
  void nightByNightIsAllAtOnce() {
    assertThat(nightByNight(CRAWL)).isEqualTo(stories(Stories.link(List.of(), CRAWL, LOOK_BACK)));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void orderOfArticlesDoesNotMatter(int seed) {
    List<DatedFingerprint> shuffled = new ArrayList<>(CRAWL);
    Collections.shuffle(shuffled, new Random(seed));
    assertThat(nightByNight(shuffled)).isEqualTo(nightByNight(CRAWL));
  }

  @Test
  void storyKeepsItsIdAndLateVersionsJoinIt() {
    Map<String, String> stories = nightByNight(CRAWL);
    assertThat(stories).containsEntry("st-036", "st-036").containsEntry("st-039", "st-036");
    assertThat(stories).containsEntry("st-048", "st-048").containsEntry("st-051", "st-048");
  }

  /** What was linked stays, even if the articles of the story were linked otherwise today. */
  @Test
  void articleNeverChangesItsStory() {
    LocalDate night = LocalDate.of(2024, 9, 10);
    List<DatedFingerprint> before =
        CRAWL.stream()
            .filter(article -> article.crawlDate().isBefore(night))
            .map(article -> new DatedFingerprint(article.crawlDate(), "one", article.fingerprint()))
            .toList();
    List<DatedFingerprint> today =
        CRAWL.stream().filter(article -> article.crawlDate().equals(night)).toList();
    assertThat(Stories.link(before, today, LOOK_BACK))
        .extracting(StoryOf::key)
        .containsExactlyInAnyOrderElementsOf(
            today.stream().map(article -> article.fingerprint().articleId()).toList());
  }

  @Test
  void pageFetchedAgainStaysInItsStory() {
    Fingerprint page = CRAWL.get(3).fingerprint();
    DatedFingerprint first = new DatedFingerprint(page.day(), "the story", page);
    DatedFingerprint again = new DatedFingerprint(page.day().plusDays(4), "", page);
    assertThat(Stories.link(List.of(first), List.of(again), LOOK_BACK))
        .extracting(StoryOf::storyId)
        .containsExactly("the story");
    assertThat(Stories.link(List.of(first), List.of(again), 3))
        .extracting(StoryOf::storyId)
        .containsExactly(page.articleId());
  }

  private static Map<String, String> nightByNight(Collection<DatedFingerprint> crawl) {
    TreeMap<LocalDate, List<DatedFingerprint>> nights =
        crawl.stream()
            .collect(
                Collectors.groupingBy(
                    DatedFingerprint::crawlDate, TreeMap::new, Collectors.toList()));
    List<DatedFingerprint> linked = new ArrayList<>();
    Map<String, String> out = new TreeMap<>();
    nights.forEach(
        (night, fresh) -> {
          Map<String, String> stories = stories(Stories.link(linked, fresh, LOOK_BACK));
          out.putAll(stories);
          fresh.forEach(
              f ->
                  linked.add(
                      new DatedFingerprint(
                          night,
                          stories.getOrDefault(f.fingerprint().articleId(), ""),
                          f.fingerprint())));
        });
    return out;
  }

  private static Map<String, String> stories(List<StoryOf> linked) {
    Map<String, String> out = new TreeMap<>();
    linked.forEach(story -> out.put(story.key(), story.storyId()));
    return out;
  }

  private static List<DatedFingerprint> crawl() {
    Problems problems = new Problems();
    NumberWords numbers = NumberWords.read(DataFiles.of(Path.of("data")), problems);
    List<DatedFingerprint> out =
        StoryFile.read(Path.of("data/gold/stories.jsonl"), problems).stream()
            .map(a -> Fingerprint.of(a.id(), a.lang(), a.published(), a.title(), a.text(), numbers))
            .map(article -> new DatedFingerprint(article.day(), "", article))
            .toList();
    problems.throwIfAny();
    return out;
  }
}
