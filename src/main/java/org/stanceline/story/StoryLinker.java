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

  /** As {@link #link(List, Map, StoryOptions)}, where no article has a story yet. */
  public static Map<String, String> link(List<Fingerprint> articles, StoryOptions options) {
    return link(articles, Map.of(), options);
  }

  /**
   * Article ids to story ids, by article id. A story has the id of its first article, by day and
   * then by id; an article that has a story keeps it, whatever comes later. The order of the
   * articles does not matter; one given twice counts once, on its earlier day.
   *
   * <p>To link a new night, give the articles of the nights before that may be in the same stories,
   * with the stories they have. A story whose first article is not among them is closed. Names
   * weigh by how few of the articles given have them.
   *
   * @param linked the stories of articles that have one
   */
  public static Map<String, String> link(
      List<Fingerprint> articles, Map<String, String> linked, StoryOptions options) {
    List<Fingerprint> inOrder = distinct(articles);
    return link(inOrder, linked, new Linking(texts(inOrder), options));
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

  static Map<String, String> link(
      Collection<Fingerprint> inOrder, Map<String, String> linked, Linking linking) {
    Map<String, String> stories = new TreeMap<>(linked);
    Known known = new Known(linking);
    inOrder.stream()
        .filter(article -> article.articleId().equals(linked.get(article.articleId())))
        .forEach(known::addFirst);
    for (Fingerprint article : inOrder) {
      String story = linked.get(article.articleId());
      if (story != null && !story.equals(article.articleId())) {
        known.add(article, story);
      }
    }
    for (Fingerprint article : inOrder) {
      if (!linked.containsKey(article.articleId())) {
        stories.put(article.articleId(), known.place(article));
      }
    }
    return stories;
  }

  /** What has been linked so far. */
  private static final class Known {
    private final Linking linking;
    private final Map<Long, Integer> copies = new HashMap<>();
    private final Map<String, Integer> firstOf = new HashMap<>();

    Known(Linking linking) {
      this.linking = linking;
    }

    void addFirst(Fingerprint article) {
      if (tellsAStory(article)) {
        int text = linking.placeFirst(Sample.of(article));
        copies.put(article.textHash(), text);
        firstOf.put(article.articleId(), text);
      }
    }

    void add(Fingerprint article, String story) {
      Integer first = firstOf.get(story);
      Integer copy = copies.get(article.textHash());
      boolean isCopy = copy != null && linking.placed(copy).story() == (first == null ? -1 : first);
      if (first != null && !isCopy) {
        copies.put(article.textHash(), linking.placeIn(first, Sample.of(article)));
      }
    }

    String place(Fingerprint article) {
      if (!tellsAStory(article)) {
        return article.articleId();
      }
      Integer text = copies.get(article.textHash());
      if (text == null || !linking.isOpen(linking.placed(text).story(), article.day())) {
        text = linking.place(Sample.of(article));
        copies.put(article.textHash(), text);
      }
      return linking.placed(linking.placed(text).story()).sample().article().articleId();
    }
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
