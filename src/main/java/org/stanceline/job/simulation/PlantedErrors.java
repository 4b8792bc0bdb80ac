package org.stanceline.job.simulation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.stanceline.audit.Corrections;
import org.stanceline.audit.Judgement;
import org.stanceline.audit.Settlement;
import org.stanceline.timeline.Correction;
import org.stanceline.timeline.Grain;
import org.stanceline.timeline.StoryStance;
import org.stanceline.timeline.TimelinePoint;
import org.stanceline.timeline.Timelines;

/**
 * A week that is read with errors, and an audit of stories drawn at random from it that sets them
 * right: what the raw and the corrected figure say of the true mean.
 *
 * @param what whose stance
 * @param rawError mean of the raw figure less the truth, towards the actor's side: below 0 where it
 *     is too near 0
 * @param correctedError likewise
 * @param rawCovered raw intervals that hold the truth
 * @param correctedCovered corrected intervals that do
 */
public record PlantedErrors(
    Kind kind,
    String what,
    double rawError,
    double correctedError,
    Share rawCovered,
    Share correctedCovered) {
  /** Stories in an audit. */
  public static final int AUDITED = 200;

  private static final String TOGETHER = "together";

  /** A story as it was read, beside what it said. */
  private record Known(StoryStance story, double vote) {}

  static List<PlantedErrors> run(Assumptions assumptions, Kind kind) {
    List<List<PlantedErrors>> families =
        IntStream.range(0, assumptions.families())
            .parallel()
            .mapToObj(family -> family(assumptions, kind, family))
            .toList();
    Map<String, List<PlantedErrors>> byWhat = new LinkedHashMap<>();
    families.forEach(
        rows -> rows.forEach(r -> byWhat.computeIfAbsent(r.what(), k -> new ArrayList<>()).add(r)));
    return byWhat.values().stream().map(PlantedErrors::mean).toList();
  }

  private static List<PlantedErrors> family(Assumptions assumptions, Kind kind, int family) {
    MadeStories made = new MadeStories(assumptions, "errors " + kind, family);
    List<Known> known = new ArrayList<>();
    Map<String, Double> truths = new TreeMap<>();
    double sum = 0;
    for (int actor = 0; actor < assumptions.actors(); actor++) {
      // Most actors on a topic are on one side of it, so that not all errors cancel.
      double stance = Math.max(-0.9, Math.min(0.9, made.turn(0)[0] + 0.4));
      sum += stance;
      truths.put("actor-" + actor, stance);
      for (int i = 0; i < assumptions.stories(); i++) {
        double vote = made.vote(kind, stance);
        known.add(new Known(made.story("actor-" + actor, 0, vote, made.anySource()), vote));
      }
    }
    Correction correction = audit(made, known);
    List<PlantedErrors> each = new ArrayList<>();
    truths.forEach(
        (actor, truth) ->
            each.add(
                compared(
                    kind,
                    "each actor",
                    point(
                        known.stream()
                            .map(Known::story)
                            .filter(s -> s.actorId().equals(actor))
                            .toList(),
                        correction),
                    truth)));
    return List.of(
        mean(each),
        compared(
            kind,
            "all actors together",
            point(known.stream().map(k -> together(k.story())).toList(), correction),
            sum / assumptions.actors()));
  }

  private static TimelinePoint point(List<StoryStance> stories, Correction correction) {
    return Timelines.of(Grain.WEEK, stories, correction).get(0);
  }

  private static PlantedErrors compared(Kind kind, String what, TimelinePoint point, double truth) {
    Double corrected = point.corrected();
    Double low = point.correctedLow();
    Double high = point.correctedHigh();
    double rawError = Math.signum(truth) * (point.observed() - truth);
    Share rawCovered = Share.of(truth >= point.stanceLow() && truth <= point.stanceHigh());
    if (corrected == null || low == null || high == null) {
      return new PlantedErrors(kind, what, rawError, Double.NaN, rawCovered, Share.NONE);
    }
    return new PlantedErrors(
        kind,
        what,
        rawError,
        Math.signum(truth) * (corrected - truth),
        rawCovered,
        Share.of(truth >= low && truth <= high));
  }

  /** Draws stories and fits what was read to what they say, as an audit does. */
  private static Correction audit(MadeStories made, List<Known> known) {
    List<Known> drawn = new ArrayList<>(known);
    int n = Math.min(AUDITED, drawn.size());
    for (int i = 0; i < n; i++) {
      Collections.swap(drawn, i, i + made.below(drawn.size() - i));
    }
    List<Settlement.Row> rows = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      Known one = drawn.get(i);
      rows.add(
          Settlement.Row.of(
              Integer.toString(i),
              "topic",
              one.story().polarity(),
              known.size(),
              one.vote() > 0 ? Judgement.FAVOR : Judgement.AGAINST));
    }
    return Correction.of(Corrections.lines(rows));
  }

  private static StoryStance together(StoryStance story) {
    return new StoryStance(
        story.storyId(),
        story.topic(),
        TOGETHER,
        TOGETHER,
        "group",
        story.day(),
        story.polarity(),
        story.weight(),
        story.statements(),
        story.versions(),
        story.outlets(),
        story.langs(),
        story.translationNoise(),
        story.conflict(),
        story.instruments(),
        story.evidence());
  }

  /** Rows of one kind and subject as one; those without a correction do not count in its mean. */
  private static PlantedErrors mean(List<PlantedErrors> rows) {
    PlantedErrors first = rows.get(0);
    return new PlantedErrors(
        first.kind(),
        first.what(),
        rows.stream().mapToDouble(PlantedErrors::rawError).average().orElse(Double.NaN),
        rows.stream()
            .mapToDouble(PlantedErrors::correctedError)
            .filter(x -> !Double.isNaN(x))
            .average()
            .orElse(Double.NaN),
        Share.of(rows.stream().map(PlantedErrors::rawCovered).toList()),
        Share.of(rows.stream().map(PlantedErrors::correctedCovered).toList()));
  }
}
