package org.stanceline.pipeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.stanceline.story.Fingerprint;
import org.stanceline.story.StoryLinker;
import org.stanceline.story.StoryOptions;

/**
 * Links the articles of crawl dates to stories, date after date, so that linking many dates at once
 * gives what linking them night by night gives. An article keeps the story that it was given, and a
 * story its id as long as articles join it.
 */
public final class Stories {
  private static final Comparator<DatedFingerprint> FIRST =
      Comparator.comparing(DatedFingerprint::crawlDate).thenComparing(DatedFingerprint::articleId);

  private Stories() {}

  /**
   * The stories of the fresh articles, by crawl date and article.
   *
   * @param linked articles of earlier nights, with their stories
   * @param fresh articles without a story yet
   * @param lookBack days before a crawl date whose articles may be in the same story, and days of
   *     publication that a story spans
   */
  public static List<StoryOf> link(
      Collection<DatedFingerprint> linked, Collection<DatedFingerprint> fresh, int lookBack) {
    List<DatedFingerprint> known = new ArrayList<>(linked);
    TreeMap<LocalDate, List<DatedFingerprint>> nights = new TreeMap<>();
    fresh.forEach(f -> nights.computeIfAbsent(f.crawlDate(), k -> new ArrayList<>()).add(f));
    List<StoryOf> out = new ArrayList<>();
    nights.forEach(
        (night, articles) -> {
          LocalDate from = night.minusDays(lookBack);
          List<DatedFingerprint> before =
              known.stream()
                  .filter(k -> !k.crawlDate().isBefore(from) && k.crawlDate().isBefore(night))
                  .sorted(FIRST)
                  .toList();
          articles.sort(FIRST);
          Map<String, String> stories = link(before, articles, lookBack);
          for (DatedFingerprint article : articles) {
            String story = stories.getOrDefault(article.articleId(), article.articleId());
            out.add(new StoryOf(article.articleId(), night, story));
            known.add(new DatedFingerprint(night, story, article.fingerprint()));
          }
        });
    return out;
  }

  private static Map<String, String> link(
      List<DatedFingerprint> before, List<DatedFingerprint> night, int lookBack) {
    // A page that is fetched again on another date is one article here.
    Map<String, Fingerprint> window = new TreeMap<>();
    Map<String, String> linked = new TreeMap<>();
    for (DatedFingerprint earlier : before) {
      if (window.putIfAbsent(earlier.articleId(), earlier.fingerprint()) == null) {
        linked.put(earlier.articleId(), earlier.storyId());
      }
    }
    night.forEach(f -> window.putIfAbsent(f.articleId(), f.fingerprint()));
    return StoryLinker.link(List.copyOf(window.values()), linked, StoryOptions.within(lookBack));
  }
}
