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

  /** Of a text and the first one of a story; no other text of the story makes up for it. */
  private static final double MOST_DOUBT = 4;

  private final StoryOptions options;
  private final MarkWeights weights;
  private final Resemblance resemblance;
  private final Buckets buckets;
  private final List<Placed> placed = new ArrayList<>();
  private long comparisons;

  private record Link(int story, int links, double alike) {}

  /** For these texts, which are then placed in any order. */
  Linking(List<Sample> texts, StoryOptions options) {
    this.options = options;
    this.weights = MarkWeights.of(texts);
    this.resemblance = new Resemblance(weights);
    this.buckets = Buckets.of(texts.stream().map(text -> BucketKeys.of(text, weights)).toList());
  }

  /** Places a text and returns the number it has from now on. */
  int place(Sample text) {
    long[] keys = BucketKeys.of(text, weights);
    Placed added =
        link(text, keys)
            .map(link -> new Placed(text, link.story(), link.links()))
            .orElse(new Placed(text, placed.size(), 0));
    return add(added, keys);
  }

  /** Places a text as the first of a story. */
  int placeFirst(Sample text) {
    return add(new Placed(text, placed.size(), 0), BucketKeys.of(text, weights));
  }

  /** Places a text in a story that it is known to be in; one unlike the first links no other. */
  int placeIn(int story, Sample text) {
    boolean near = compare(text, story) > options.least();
    return add(
        new Placed(text, story, near ? 1 : options.maxLinks()), BucketKeys.of(text, weights));
  }

  private int add(Placed added, long[] keys) {
    int number = placed.size();
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

  /** Whether a story takes in articles of a day. */
  boolean isOpen(int story, LocalDate day) {
    LocalDate first = placed.get(story).day();
    return !day.isAfter(first.plusDays(options.lookBackDays()))
        && !day.isBefore(first.minusDays(options.lookBackDays()));
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
      if (link.alike() > (best == null ? options.least() : best.alike())) {
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

  /**
   * To the first text of a story if it is like that, for that is the shortest; or to another that
   * speaks for it more than the first speaks against it. For an edition and a translation of one
   * text may have little in common, but a follow-up that one of them resembles is told by the
   * first.
   */
  private Link link(Sample text, Hits hits) {
    double toFirst = compare(text, hits.story());
    Link best = new Link(hits.story(), 1, toFirst);
    if (toFirst > options.least() || toFirst < options.least() - MOST_DOUBT) {
      return best;
    }
    for (int other : hits.nearest(MOST_TEXTS)) {
      int links = placed.get(other).links();
      if (links > 0 && links < options.maxLinks()) {
        double alike = compare(text, other) + toFirst - options.least();
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
