package org.stanceline.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds articles that carry the same piece of wire copy: copies, edited copies, and versions
 * translated anew or into another language.
 *
 * <p>Articles are taken by day. One joins the story that it is most like if {@link Resemblance}
 * verifies it against the first text of the story, or against one a few links away; so the texts of
 * a story cannot chain from one to the next without end. Copies of a text are looked up and not
 * compared; other texts are compared with a bounded number of texts that share a {@link Bands band}
 * or two rare names. The work therefore grows with the number of articles, save for sorting.
 */
public final class StoryLinker {
  /** Fewer three-word sequences (a caption, a notice) do not tell a story. */
  static final int FEWEST_SHINGLES = 20;

  private static final Comparator<Fingerprint> BY_DAY_THEN_ID =
      Comparator.comparing(Fingerprint::day)
          .thenComparing(Fingerprint::articleId)
          .thenComparing(Fingerprint::textHash);

  private StoryLinker() {}

  /**
   * Article ids to story ids, by article id. A story has the id of its first article, by day and
   * then by id. The order of the articles does not matter; an article given twice counts once, on
   * its earlier day.
   *
   * <p>To link a new day, give the articles of twice the {@link StoryOptions#lookBackDays} before
   * it as well: an article of the day may join a story from one look-back ago, and what that story
   * is, hangs on the look-back before. Names weigh by how few of the articles given have them.
   */
  public static Map<String, String> link(List<Fingerprint> articles, StoryOptions options) {
    List<Fingerprint> inOrder = distinct(articles);
    return link(inOrder, new Linking(texts(inOrder), options));
  }

  /** Each text once. */
  static List<Sample> texts(Collection<Fingerprint> articles) {
    Map<Long, Sample> texts = new LinkedHashMap<>();
    for (Fingerprint article : articles) {
      if (tellsAStory(article) && !texts.containsKey(article.textHash())) {
        texts.put(article.textHash(), Sample.of(article));
      }
    }
    return List.copyOf(texts.values());
  }

  static Map<String, String> link(Collection<Fingerprint> inOrder, Linking linking) {
    Map<String, String> stories = new TreeMap<>();
    Map<Long, Integer> copies = new HashMap<>();
    for (Fingerprint article : inOrder) {
      String story = article.articleId();
      if (tellsAStory(article)) {
        Integer text = copies.get(article.textHash());
        if (text == null || !linking.isOpen(linking.placed(text).story(), article.day())) {
          text = linking.place(Sample.of(article));
          copies.put(article.textHash(), text);
        }
        Placed first = linking.placed(linking.placed(text).story());
        story = first.sample().article().articleId();
      }
      stories.put(article.articleId(), story);
    }
    return stories;
  }

  private static boolean tellsAStory(Fingerprint article) {
    return article.shingles() >= FEWEST_SHINGLES;
  }

  private static List<Fingerprint> distinct(List<Fingerprint> articles) {
    Map<String, Fingerprint> byId = new LinkedHashMap<>();
    articles.stream()
        .sorted(BY_DAY_THEN_ID)
        .forEach(article -> byId.putIfAbsent(article.articleId(), article));
    return new ArrayList<>(byId.values());
  }
}
