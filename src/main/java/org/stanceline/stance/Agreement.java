package org.stanceline.stance;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** How the statements of one article agree with each other. */
final class Agreement {
  private static final int MOST = 3;

  private Agreement() {}

  /**
   * A statement before its confidence is told.
   *
   * @param named whether the topic stands there by name rather than taken up
   * @param place where it was found
   */
  record Draft(
      Statement statement, TraceFeatures features, boolean named, Contradictions.Place place) {
    /** The same, marked as contradicting what the article reports itself. */
    Draft marked(String step) {
      return new Draft(statement.contradicting(step), features, named, place);
    }

    /** The one of two to keep: where the topic is named, else the firmer, else the first. */
    static Draft better(Draft a, Draft b) {
      if (a.named() != b.named()) {
        return a.named() ? a : b;
      }
      return Math.abs(b.statement().polarity()) > Math.abs(a.statement().polarity()) ? b : a;
    }
  }

  /** The features of a draft that the others of its article tell. */
  static Map<Feature, Double> of(Draft one, Collection<Draft> all) {
    List<Draft> others =
        all.stream()
            .filter(d -> !d.equals(one) && d.statement().topic().equals(one.statement().topic()))
            .toList();
    List<Draft> own =
        others.stream()
            .filter(d -> d.statement().actorId().equals(one.statement().actorId()))
            .toList();
    long same =
        own.stream().filter(d -> d.statement().stance() == one.statement().stance()).count();
    long chorus =
        others.stream().filter(d -> d.statement().stance() == one.statement().stance()).count();
    return Map.of(
        Feature.AGREEING,
        (double) Math.min(MOST, same),
        Feature.DISAGREEING,
        (double) Math.min(MOST, own.size() - same),
        Feature.CHORUS,
        others.isEmpty() ? 0.5 : (double) chorus / others.size());
  }
}
