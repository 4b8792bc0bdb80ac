package org.stanceline.job.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stanceline.stance.Attribution;
import org.stanceline.stance.Stance;

/**
 * Compares found attributions with annotated ones. A report is found when a content shares half of
 * its characters with the annotated one (intersection over union); an event is found when a cue
 * overlaps its words and the source of that cue the annotated source.
 */
public final class AttributionScorer {
  private static final double SHARED = 0.5;

  private int reports;
  private int contents;
  private int sources;
  private int events;
  private int cues;
  private int found;
  private int sided;
  private int right;
  private final List<String> misses = new ArrayList<>();

  /** Compares what was found in the text of one annotated attribution. */
  public void add(AttributionGold gold, List<Attribution> attributions) {
    if (gold instanceof ReportedSpeech report) {
      add(report, attributions);
    } else if (gold instanceof CodedEvent event) {
      add(event, attributions);
    }
  }

  private void add(ReportedSpeech gold, List<Attribution> attributions) {
    reports++;
    Optional<Attribution> best =
        attributions.stream()
            .filter(a -> SpanOverlap.ratio(a.content(), gold.content()) >= SHARED)
            .max(
                Comparator.comparing((Attribution a) -> a.cue().overlaps(gold.cue()))
                    .thenComparing(a -> SpanOverlap.ratio(a.content(), gold.content()))
                    .thenComparing(a -> SpanOverlap.any(List.of(a.source()), gold.source())));
    if (best.isEmpty()) {
      miss("CONTENT", gold, "cue " + gold.cue().of(gold.text()), attributions);
      return;
    }
    contents++;
    if (SpanOverlap.any(List.of(best.get().source()), gold.source())) {
      sources++;
    } else {
      miss("SOURCE", gold, "cue " + gold.cue().of(gold.text()), List.of(best.get()));
    }
  }

  private void add(CodedEvent gold, List<Attribution> attributions) {
    events++;
    List<Attribution> cued =
        attributions.stream().filter(a -> SpanOverlap.any(List.of(a.cue()), gold.event())).toList();
    cues += cued.isEmpty() ? 0 : 1;
    List<Attribution> matches =
        cued.stream()
            .filter(
                a -> gold.source().isEmpty() || SpanOverlap.any(List.of(a.source()), gold.source()))
            .toList();
    if (matches.isEmpty()) {
      miss(cued.isEmpty() ? "CUE" : "SOURCE", gold, gold.code(), attributions);
      return;
    }
    found++;
    if (gold.side().isEmpty()) {
      return;
    }
    sided++;
    @Nullable Stance side = side(gold, matches);
    if (side == gold.side().get()) {
      right++;
    } else {
      miss("SIDE " + side, gold, gold.code(), matches);
    }
  }

  /** The side of the match that names the target, then of the one that covers most of the event. */
  private static @Nullable Stance side(CodedEvent gold, List<Attribution> matches) {
    return matches.stream()
        .filter(a -> a.side() != null)
        .max(
            Comparator.comparing((Attribution a) -> namesTarget(gold, a))
                .thenComparing(a -> SpanOverlap.shared(List.of(a.cue()), gold.event()))
                .thenComparing(Comparator.comparing(Attribution::cue).reversed()))
        .map(Attribution::side)
        .orElse(null);
  }

  private static boolean namesTarget(CodedEvent gold, Attribution a) {
    return a.target() != null && SpanOverlap.any(List.of(a.target()), gold.target());
  }

  private void miss(String what, AttributionGold gold, String how, List<Attribution> near) {
    misses.add(what + " | " + gold.id() + " | " + how + " | " + gold.text().replace('\n', ' '));
    for (Attribution a : near) {
      misses.add(
          "    "
              + a.kind().label()
              + " | "
              + a.source().of(gold.text())
              + " | "
              + a.cue().of(gold.text())
              + " ("
              + a.sense()
              + ") | "
              + a.side()
              + " | "
              + a.content().stream().map(span -> span.of(gold.text())).toList());
    }
  }

  /** What was missed, with what was found instead, a line each. */
  public List<String> misses() {
    return List.copyOf(misses);
  }

  /** The figures by name; a share of nothing is 0. */
  public Map<String, Object> summary() {
    Map<String, Object> out = new LinkedHashMap<>();
    if (reports > 0) {
      out.put("reports", reports);
      out.put("content_recall", share(contents, reports));
      out.put("source_overlap", share(sources, contents));
    }
    if (events > 0) {
      out.put("events", events);
      out.put("cue_found", share(cues, events));
      out.put("cue_and_source", share(found, events));
      out.put("sided_events", sided);
      out.put("side_right", share(right, sided));
    }
    return out;
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
