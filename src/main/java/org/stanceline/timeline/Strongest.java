package org.stanceline.timeline;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Picks the statements to show for a period. */
final class Strongest {
  private static final int SHOWN = 5;

  private static final Comparator<Observation> BY_STRENGTH =
      Comparator.comparingDouble((Observation o) -> Math.abs(o.polarity()) * o.confidence())
          .reversed()
          .thenComparing(Observation::statementId);

  private Strongest() {}

  /**
   * At most five, by |polarity| times confidence, ties by id. The same words in copies of one story
   * are shown once.
   */
  static List<Evidence> of(Collection<Observation> observations) {
    record Words(String storyId, String evidence) {}
    Set<Words> shown = new HashSet<>();
    return observations.stream()
        .sorted(BY_STRENGTH)
        .filter(o -> shown.add(new Words(o.storyId(), o.evidence())))
        .limit(SHOWN)
        .map(o -> new Evidence(o.statementId(), o.day(), o.polarity(), o.evidence(), o.url()))
        .toList();
  }
}
