package org.stanceline.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Places texts one after the other, each in the story that it is most like, or in a new one of its
 * own. Compares a text with at most {@value #MOST_STORIES} stories, in each with at most {@value
 * #MOST_TEXTS} texts and the first. Not safe for use by several threads.
 */
final class Linking {
  static final int MOST_STORIES = 32;
  static final int MOST_TEXTS = 3;

  private final StoryOptions options;
  private final MarkWeights weights;
  private final Resemblance resemblance;
  private final Buckets buckets;
  private final List<Placed> placed = new ArrayList<>();
  private long comparisons;

  private record Link(int story, int links, double alike) {}

  /** For these texts, which are then placed in any order in which days rise. */
  Linking(List<Sample> texts, StoryOptions options) {
    this.options = options;
    this.weights = MarkWeights.of(texts);
    this.resemblance = new Resemblance(weights, options);
    this.buckets = Buckets.of(texts.stream().map(text -> BucketKeys.of(text, weights)).toList());
  }

  /** Places a text and returns the number it has from now on. */
  int place(Sample text) {
    int number = placed.size();
    long[] keys = BucketKeys.of(text, weights);
    Placed added =
        link(text, keys)
            .map(link -> new Placed(text, link.story(), link.links()))
            .orElse(new Placed(text, number, 0));
    placed.add(added);
    for (long key : keys) {
      if (!isRepresented(added.story(), key)) {
        buckets.add(key, number);
      }
    }
    return number;
  }

  Placed placed(int number) {
    return placed.get(number);
  }

  /** Whether a story still takes in articles of a day. */
  boolean isOpen(int story, LocalDate day) {
    return !day.isAfter(placed.get(story).day().plusDays(options.lookBackDays()));
  }

  /** How many pairs of texts were compared so far. */
  long comparisons() {
    return comparisons;
  }

  private boolean isRepresented(int story, long key) {
    for (int text : buckets.texts(key)) {
      if (placed.get(text).story() == story) {
        return true;
      }
    }
    return false;
  }

  private Optional<Link> link(Sample text, long[] keys) {
    Link best = null;
    for (Hits hits : hits(text, keys)) {
      Link link = link(text, hits);
      if (link.alike() > (best == null ? 0 : best.alike())) {
        best = link;
      }
    }
    return Optional.ofNullable(best);
  }

  private List<Hits> hits(Sample text, long[] keys) {
    TreeMap<Integer, Hits> stories = new TreeMap<>();
    for (long key : keys) {
      for (int other : buckets.texts(key)) {
        int story = placed.get(other).story();
        if (isOpen(story, text.article().day())) {
          stories.computeIfAbsent(story, Hits::new).add(other);
        }
      }
    }
    return stories.values().stream().sorted(Hits.MOST_SHARED_FIRST).limit(MOST_STORIES).toList();
  }

  /** To the first text of a story if it is like that, for that is the shortest; or to another. */
  private Link link(Sample text, Hits hits) {
    double toFirst = compare(text, hits.story());
    if (toFirst > 0) {
      return new Link(hits.story(), 1, toFirst);
    }
    Link best = new Link(hits.story(), 0, 0);
    for (int other : hits.nearest(MOST_TEXTS)) {
      int links = placed.get(other).links();
      if (links > 0 && links < options.maxLinks()) {
        double alike = compare(text, other);
        best = alike > best.alike() ? new Link(hits.story(), links + 1, alike) : best;
      }
    }
    return best;
  }

  private double compare(Sample text, int other) {
    comparisons++;
    return resemblance.between(text, placed.get(other).sample());
  }
}
