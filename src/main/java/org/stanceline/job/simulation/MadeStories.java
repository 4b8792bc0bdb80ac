package org.stanceline.job.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.math3.distribution.BetaDistribution;
import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.random.Well19937c;
import org.stanceline.timeline.StoryStance;

/** Makes the votes of stories about actors whose stance is known. Not thread-safe. */
final class MadeStories {
  /** A Monday. */
  static final LocalDate FIRST_DAY = LocalDate.of(2024, 1, 1);

  private static final int OUTLETS = 12;
  private static final double COPIED = 0.3;

  /** Graded votes cannot vary more than this part of what two-sided ones do. */
  private static final double MOST_DISPERSION = 0.8;

  private final Assumptions assumptions;
  private final RandomGenerator random;
  private int made;

  MadeStories(Assumptions assumptions, String scenario, int family) {
    this.assumptions = assumptions;
    random =
        new Well19937c(
            new int[] {
              (int) assumptions.seed(),
              (int) (assumptions.seed() >>> 32),
              scenario.hashCode(),
              family
            });
  }

  /** Where a story was found. */
  record Source(List<String> outlets, String lang, double noise) {}

  /** A stance from which both ends of a shift stay off the bounds, and a direction. */
  double[] turn(double shift) {
    double middle = (2 * random.nextDouble() - 1) * Math.max(0, 0.9 - shift / 2);
    double half = random.nextBoolean() ? shift / 2 : -shift / 2;
    return new double[] {middle - half, middle + half};
  }

  boolean chance(double probability) {
    return random.nextDouble() < probability;
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  /** A story's outlets, few of them carrying most, in two languages with some noise. */
  Source anySource() {
    Set<String> outlets = new TreeSet<>();
    int first = outlet();
    outlets.add("outlet-" + first);
    while (chance(COPIED)) {
      outlets.add("outlet-" + outlet());
    }
    return new Source(List.copyOf(outlets), first % 2 == 0 ? "fr" : "en", noise());
  }

  double noise() {
    return random.nextDouble() * 0.2;
  }

  /** Many stories of an actor in a week, from any source. */
  List<StoryStance> week(String actor, int week, int stories, Kind kind, double stance) {
    List<StoryStance> out = new ArrayList<>();
    for (int i = 0; i < stories; i++) {
      out.add(story(actor, week, vote(kind, stance), anySource()));
    }
    return out;
  }

  /** What the story means to say, before anybody reads it. */
  double vote(Kind kind, double stance) {
    if (kind == Kind.TWO_SIDED) {
      return chance((1 + stance) / 2) ? 1 : -1;
    }
    double most = 1 - stance * stance;
    double variance = Math.min(assumptions.spread() * assumptions.spread(), MOST_DISPERSION * most);
    double size = most / variance - 1;
    double share =
        new BetaDistribution(random, size * (1 + stance) / 2, size * (1 - stance) / 2).sample();
    return 2 * share - 1;
  }

  /** What is read of it: now and then the opposite. */
  double read(double vote) {
    return chance(assumptions.error()) ? -vote : vote;
  }

  /** A story as it is read, with the weight of a vote that is more or less sure. */
  StoryStance story(String actor, int week, double vote, Source source) {
    return voted(actor, week, read(vote), source);
  }

  StoryStance voted(String actor, int week, double polarity, Source source) {
    made++;
    return new StoryStance(
        "story-%06d".formatted(made),
        "topic",
        actor,
        actor,
        "person",
        FIRST_DAY.plusDays(7L * week + random.nextInt(7)),
        polarity,
        0.6 + 0.4 * random.nextDouble(),
        source.outlets().size(),
        source.outlets().size(),
        source.outlets(),
        List.of(source.lang()),
        source.noise(),
        false,
        List.of("simulation"),
        List.of());
  }

  private int outlet() {
    // Zipf's law, roughly: the share of the k-th falls as 1 / k.
    return (int) Math.floor(Math.pow(OUTLETS + 1, random.nextDouble())) - 1;
  }
}
