package org.stanceline.story;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stanceline.stance.Stance;

/**
 * Where one article puts one actor on one topic.
 *
 * @param weight of its voice: the copies of a translation share one
 * @param readings the actor's statements on the topic in the article
 */
record Stand(String articleId, String translation, double weight, List<Reading> readings) {
  /** FAVOR or AGAINST where that is the only side; null for both and for none. */
  @Nullable Stance side() {
    Set<Stance> sides = EnumSet.noneOf(Stance.class);
    readings.forEach(reading -> sides.add(reading.stance()));
    sides.remove(Stance.NEUTRAL);
    return sides.size() == 1 ? sides.iterator().next() : null;
  }

  boolean isMixed() {
    return readings.stream().anyMatch(r -> r.stance() == Stance.FAVOR)
        && readings.stream().anyMatch(r -> r.stance() == Stance.AGAINST);
  }

  /** How sure its surest statement of a side is; 0 without one. */
  double confidence(Stance side) {
    return readings.stream()
        .filter(reading -> reading.stance() == side)
        .mapToDouble(Reading::confidence)
        .max()
        .orElse(0);
  }

  /** The weight of a side, of the articles that have it alone. */
  static double weight(Collection<Stand> stands, Stance side) {
    return stands.stream()
        .filter(stand -> stand.side() == side)
        .mapToDouble(stand -> stand.weight() * stand.confidence(side))
        .sum();
  }
}
