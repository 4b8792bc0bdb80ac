package org.stanceline.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.stanceline.job.evaluation.Finding;
import org.stanceline.job.evaluation.GoldStatement;
import org.stanceline.stance.Statement;

/** Pairs that were missed, falsely found or given the wrong label, for a person to read. */
final class ErrorList {
  private ErrorList() {}

  /** The lines of one pair; none where nothing is wrong. */
  static List<String> lines(Finding finding, String text) {
    return switch (finding.kind()) {
      case RIGHT, OPTIONAL -> List.of();
      case MISSED, FALSE_ALARM, WRONG_LABEL -> describe(finding, text);
    };
  }

  private static List<String> describe(Finding finding, String text) {
    List<String> out = new ArrayList<>();
    out.add(
        String.join(
            " | ",
            finding.kind().name(),
            finding.articleId(),
            finding.actor(),
            finding.topic(),
            "gold " + orNone(finding.expected()),
            "found " + orNone(finding.actual())));
    for (GoldStatement gold : finding.gold()) {
      String optional = gold.optional() ? " (optional)" : "";
      out.add("    gold  " + gold.stance() + optional + ": " + flat(gold.evidence()));
    }
    for (Statement found : finding.found()) {
      out.add(
          String.format(
              Locale.ROOT,
              "    found %s (%s, '%s', cue '%s', %+.2f): %s",
              found.stance(),
              found.mode().label(),
              found.actorSurface(),
              found.cue(),
              found.polarity(),
              flat(found.evidence().of(text))));
      out.add("          " + String.join(" ; ", found.trace()));
    }
    return out;
  }

  private static String orNone(String label) {
    return label.isEmpty() ? "nothing" : label;
  }

  private static String flat(String text) {
    return text.replace('\n', ' ');
  }
}
