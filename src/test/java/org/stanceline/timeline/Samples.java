package org.stanceline.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Observations of one fictional actor on one topic. */
final class Samples {
  static final LocalDate MONDAY = LocalDate.of(2024, 1, 29);

  private Samples() {}

  static Observation said(String id, String story, LocalDate day, double polarity) {
    return said(id, story, "Harbour Post", day, polarity);
  }

  static Observation said(String id, String story, String outlet, LocalDate day, double polarity) {
    return new Observation(
        id,
        "ceasefire",
        "mira-tolvane",
        "Mira Tolvane",
        "person",
        story,
        outlet,
        day,
        polarity,
        0.8,
        "words of " + id,
        "https://example.org/" + id);
  }

  static Stream<Random> seeds() {
    return IntStream.range(0, 40).mapToObj(Random::new);
  }

  /** Up to 60 statements in up to 12 stories over up to 45 days. */
  static List<Observation> random(Random random) {
    List<Observation> out = new ArrayList<>();
    int size = 1 + random.nextInt(60);
    for (int i = 0; i < size; i++) {
      double polarity = (random.nextInt(21) - 10) / 10.0;
      LocalDate day = MONDAY.plusDays(random.nextInt(45));
      out.add(said("s" + i, "story" + random.nextInt(12), "o" + random.nextInt(5), day, polarity));
    }
    return out;
  }
}
