package org.stanceline.stance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.stanceline.grammar.Tree;
import org.stanceline.text.Span;
import org.stanceline.topic.TopicMention;

/**
 * Places of one article that mean a topic without its words, as another stage has found them.
 *
 * @param places in no order
 */
public record GivenTopics(List<Place> places) {
  /** No places. */
  public static final GivenTopics NONE = new GivenTopics(List.of());

  /**
   * A place that means a topic.
   *
   * @param span in the reading
   * @param sign 1 when it means the topic, -1 when it means its opposite
   * @param score how near it is, in [0, 1]; of places that overlap the nearest counts
   */
  public record Place(Span span, String topic, int sign, double score) {}

  public GivenTopics {
    places =
        places.stream()
            .sorted(
                Comparator.comparingDouble((Place p) -> -p.score())
                    .thenComparing(Place::span)
                    .thenComparing(Place::topic))
            .toList();
  }

  /** The mentions of a sentence with those that were given, where no other mention stands. */
  List<TopicMention> added(Tree tree, List<TopicMention> own) {
    if (places.isEmpty()) {
      return own;
    }
    List<TopicMention> out = new ArrayList<>(own);
    for (Place place : places) {
      int start = 0;
      while (start < tree.tokens().size() && tree.token(start).start() < place.span().start()) {
        start++;
      }
      int end = start;
      while (end < tree.tokens().size() && tree.token(end).end() <= place.span().end()) {
        end++;
      }
      if (start < end && out.stream().noneMatch(new Range(start, end)::overlaps)) {
        out.add(
            new TopicMention(
                place.topic(),
                start,
                end,
                head(tree, start, end),
                place.sign(),
                TopicMention.Source.SIMILAR));
      }
    }
    return out;
  }

  private record Range(int start, int end) {
    boolean overlaps(TopicMention mention) {
      return mention.start() < end && start < mention.end();
    }
  }

  /** The head among the tokens of a place: the one that hangs on something outside of it. */
  private static int head(Tree tree, int start, int end) {
    for (int i = start; i < end; i++) {
      int governor = tree.governor(i);
      if (tree.headOf(i) == i && (governor < start || governor >= end)) {
        return i;
      }
    }
    return end - 1;
  }
}
