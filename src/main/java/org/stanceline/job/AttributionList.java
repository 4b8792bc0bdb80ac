package org.stanceline.job;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.stanceline.stance.Attribution;
import org.stanceline.text.Span;

/** The attributions of a text, for a person to read. */
final class AttributionList {
  private AttributionList() {}

  /** Prints attributions of a stored text in their order. */
  static void print(List<Attribution> attributions, String text, PrintWriter out) {
    if (attributions.isEmpty()) {
      out.println("No attribution: nobody is given words, wishes or acts in this text.");
      return;
    }
    int number = 1;
    for (Attribution attribution : attributions) {
      print(number++, attribution, text, out);
    }
    out.println(
        attributions.size() == 1 ? "1 attribution." : attributions.size() + " attributions.");
  }

  private static void print(int number, Attribution a, String text, PrintWriter out) {
    out.printf(
        Locale.ROOT,
        "%d. %s  %s%s%s%n",
        number,
        words(a.source(), text),
        a.kind().label(),
        a.direct() ? ", quoted" : "",
        a.side() == null ? "" : "  " + a.side());
    if (a.actorId() != null) {
      line(out, "actor", a.actorName() + " (" + a.actorId() + ")");
    }
    line(out, "source", at(a.source(), text));
    line(out, "cue", at(a.cue(), text) + (a.sense().isEmpty() ? "" : " " + a.sense()));
    if (a.target() != null) {
      line(out, "target", at(a.target(), text));
    }
    a.content().forEach(span -> line(out, "content", at(span, text)));
    if (!a.relays().isEmpty()) {
      line(out, "relayed by", String.join(", ", a.relays()));
    }
    out.println();
  }

  private static String at(Span span, String text) {
    return "\"" + words(span, text) + "\" [" + span.start() + ", " + span.end() + ")";
  }

  private static String words(Span span, String text) {
    return span.of(text).replace('\n', ' ');
  }

  private static void line(PrintWriter out, String name, String value) {
    out.printf(Locale.ROOT, "   %-10s %s%n", name, value);
  }
}
