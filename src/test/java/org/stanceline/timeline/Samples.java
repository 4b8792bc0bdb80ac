package org.stanceline.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Stories about one fictional actor on one topic. */
final class Samples {
  static final LocalDate MONDAY = LocalDate.of(2024, 1, 29);

  private Samples() {}

  static StoryStance story(String story, LocalDate day, double polarity) {
    return story(story, day, polarity, 1, "Harbour Post", "fr", 0);
  }

  static StoryStance story(
      String story,
      LocalDate day,
      double polarity,
      double weight,
      String outlet,
      String lang,
      double noise) {
    String id = story + "-" + day;
    return new StoryStance(
        story,
        "ceasefire",
        "mira-tolvane",
        "Mira Tolvane",
        "person",
        day,
        polarity,
        weight,
        1,
        1,
        List.of(outlet),
        List.of(lang),
        noise,
        false,
        List.of("rules-1"),
        List.of(new Evidence(id, day, polarity, "words of " + id, "https://example.org/" + id)));
  }

  static Stream<Random> seeds() {
    return IntStream.range(0, 40).mapToObj(Random::new);
  }

  /** Up to 60 votes of up to 12 stories over up to 45 days, weights from 0.5 to 1. */
  static List<StoryStance> random(Random random) {
    List<StoryStance> out = new ArrayList<>();
    int size = 1 + random.nextInt(60);
    for (int i = 0; i < size; i++) {
      String story = "story" + random.nextInt(12);
      LocalDate day = MONDAY.plusDays(random.nextInt(45));
      if (out.stream().noneMatch(s -> s.storyId().equals(story) && s.day().equals(day))) {
        double polarity = (random.nextInt(21) - 10) / 10.0;
        double weight = (10 + random.nextInt(11)) / 20.0;
        out.add(story(story, day, polarity, weight, "o" + random.nextInt(5), "fr", 0.1));
      }
    }
    return out;
  }
}
