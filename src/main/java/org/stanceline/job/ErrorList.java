package org.stanceline.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.stanceline.job.evaluation.Finding;
import org.stanceline.job.evaluation.GoldStatement;
import org.stanceline.stance.Statement;
import org.stanceline.text.Span;

/**
 * What was missed, falsely found or given the wrong label, for a person to read: pairs, and
 * statements within a pair that is right as a whole.
 */
final class ErrorList {
  private ErrorList() {}

  /**
   * The lines of one pair; none where nothing is wrong with it or with one of its statements. Under
   * a miss stands what was found there instead, for whomever, with its trace.
   *
   * @param all everything found in the text
   */
  static List<String> lines(Finding finding, String text, List<Statement> all) {
    if (finding.faultless()) {
      return List.of();
    }
    List<String> out = new ArrayList<>();
    out.add(
        String.join(
            " | ",
            title(finding.kind()),
            finding.articleId(),
            finding.actor(),
            finding.topic(),
            "gold " + orNone(finding.expected()),
            "found " + orNone(finding.actual())));
    for (Finding.Gold gold : finding.gold()) {
      GoldStatement statement = gold.statement();
      String mark = gold.missed() ? "MISSED gold " : "       gold ";
      String optional = statement.optional() ? " (optional)" : "";
      out.add("  " + mark + statement.stance() + optional + ": " + flat(statement.evidence()));
      if (gold.missed()) {
        instead(statement, text, all, out);
      }
    }
    for (Finding.Found found : finding.found()) {
      out.add(
          (found.met() ? "        found " : "  FALSE found ") + described(found.statement(), text));
      out.add(trace(found.statement()));
    }
    return out;
  }

  private static void instead(
      GoldStatement missed, String text, List<Statement> all, List<String> out) {
    int start = text.indexOf(missed.evidence());
    Span place = new Span(start, start + missed.evidence().length());
    List<Statement> there =
        all.stream()
            .filter(s -> s.topic().equals(missed.topic()) && s.evidence().overlaps(place))
            .toList();
    if (there.isEmpty()) {
      out.add("          nothing was found there");
    }
    for (Statement one : there) {
      out.add("          there " + one.actorName() + " " + described(one, text));
      out.add(trace(one));
    }
  }

  private static String described(Statement statement, String text) {
    return String.format(
        Locale.ROOT,
        "%s (%s, '%s', cue '%s', %+.2f): %s",
        statement.stance(),
        statement.mode().label(),
        statement.actorSurface(),
        statement.cue(),
        statement.polarity(),
        flat(statement.evidence().of(text)));
  }

  private static String trace(Statement statement) {
    return "          " + String.join(" ; ", statement.trace());
  }

  /** A pair that is right, or does not count, is listed for its statements alone. */
  private static String title(Finding.Kind kind) {
    return switch (kind) {
      case RIGHT, OPTIONAL -> "STATEMENTS";
      case MISSED, FALSE_ALARM, WRONG_LABEL -> kind.name();
    };
  }

  private static String orNone(String label) {
    return label.isEmpty() ? "nothing" : label;
  }

  private static String flat(String text) {
    return text.replace('\n', ' ');
  }
}
