package org.stanceline.stance;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** How the statements of one article agree with each other. */
final class Agreement {
  private static final int MOST = 3;

  private Agreement() {}

  /** A statement before its confidence is told. */
  record Draft(Statement statement, TraceFeatures features) {}

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
