package org.stanceline.job;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.stanceline.stance.Statement;

/** Statements with their trace, for a person to read. */
final class Explanation {
  private Explanation() {}

  /** Prints statements of a stored text in their order. */
  static void print(List<Statement> statements, String text, PrintWriter out) {
    if (statements.isEmpty()) {
      out.println("No statement: no actor is given a position on a topic in this text.");
      return;
    }
    int number = 1;
    for (Statement statement : statements) {
      print(number++, statement, text, out);
    }
    out.println(statements.size() == 1 ? "1 statement." : statements.size() + " statements.");
  }

  private static void print(int number, Statement s, String text, PrintWriter out) {
    out.printf(Locale.ROOT, "%d. %s  %s  %s%n", number, s.actorName(), s.stance(), s.topic());
    line(out, "actor", s.actorId() + " (" + s.actorType().label() + "), here: " + s.actorSurface());
    if (!s.actorGroups().isEmpty()) {
      line(out, "member of", String.join(", ", s.actorGroups()));
    }
    if (!s.relays().isEmpty()) {
      line(out, "relayed by", String.join(", ", s.relays()));
    }
    if (s.statedOn() != null) {
      line(out, "stated on", s.statedOn().toString());
    }
    line(
        out,
        "weight",
        String.format(
            Locale.ROOT,
            "polarity %+.2f, confidence %.2f, %s%s",
            s.polarity(),
            s.confidence(),
            s.mode().label(),
            s.conditional() ? ", conditional" : ""));
    line(out, "cue", s.cue());
    line(out, "topic term", s.topicTerm());
    String evidence = s.evidence().of(text).replace('\n', ' ');
    line(
        out,
        "evidence",
        "\"" + evidence + "\" [" + s.evidence().start() + ", " + s.evidence().end() + ")");
    s.trace().forEach(step -> line(out, "trace", step));
    out.println();
  }

  private static void line(PrintWriter out, String name, String value) {
    out.printf(Locale.ROOT, "   %-10s %s%n", name, value);
  }
}
