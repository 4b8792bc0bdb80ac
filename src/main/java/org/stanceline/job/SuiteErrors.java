package org.stanceline.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.stanceline.job.evaluation.SuiteCase;
import org.stanceline.job.evaluation.SuiteResult;
import org.stanceline.job.evaluation.SuiteRow;
import org.stanceline.stance.Statement;

/** The cases that failed, for a person to read: what was expected and what was found, and why. */
final class SuiteErrors {
  private SuiteErrors() {}

  /** The lines of one case; none where it passed as it should. */
  static List<String> lines(SuiteResult result) {
    SuiteCase tried = result.tried();
    if (result.passed() && !tried.open()) {
      return List.of();
    }
    List<String> out = new ArrayList<>();
    out.add(
        String.join(
            " | ",
            title(result),
            tried.file() + ":" + tried.line(),
            tried.phenomenon(),
            tried.text().replace('\n', ' ')));
    for (SuiteRow row : tried.rows()) {
      out.add(
          (result.missed().contains(row) ? "  MISSED expected " : "         expected ") + row(row));
    }
    if (tried.rows().isEmpty()) {
      out.add("         expected none");
    }
    for (Statement statement : result.found()) {
      boolean falsely = result.unexpected().contains(statement);
      out.add((falsely ? "   FALSE found    " : "         found    ") + row(statement));
      out.add("                  " + String.join(" ; ", statement.trace()));
    }
    if (result.found().isEmpty()) {
      out.add("         found    none");
    }
    return out;
  }

  private static String title(SuiteResult result) {
    if (result.passed()) {
      return "MENDED, take the mark away";
    }
    return result.tried().open() ? "OPEN" : "FAILED";
  }

  private static String row(SuiteRow row) {
    String text =
        String.join("/", row.holders())
            + (' ' + row.topic())
            + (' ' + row.stance().name())
            + (row.mode() == null ? "" : ' ' + row.mode().label())
            + condition(row)
            + (row.relays() == null ? "" : " relays=" + row.relays());
    return row.optional() ? "(" + text + ")" : text;
  }

  private static String condition(SuiteRow row) {
    if (row.conditional() == null) {
      return "";
    }
    return row.conditional() ? " conditional" : " unconditional";
  }

  private static String row(Statement found) {
    String relays = found.relays().stream().collect(Collectors.joining(", ", " relays=[", "]"));
    return String.format(
        Locale.ROOT,
        "%s/%s %s %s %s%s%s %+.2f cue '%s'",
        found.actorName(),
        found.actorSurface(),
        found.topic(),
        found.stance(),
        found.mode().label(),
        found.conditional() ? " conditional" : "",
        found.relays().isEmpty() ? "" : relays,
        found.polarity(),
        found.cue());
  }
}
