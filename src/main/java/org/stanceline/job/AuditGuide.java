package org.stanceline.job;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.stanceline.audit.Stratum;

/** What was drawn, and what the person who labels it has to do. */
final class AuditGuide {
  private AuditGuide() {}

  static void print(List<Stratum> strata, List<AuditRow> rows, Path file, PrintWriter out) {
    int width =
        Math.max(7, strata.stream().mapToInt(stratum -> stratum.name().length()).max().orElse(0));
    out.printf(Locale.ROOT, "%-" + width + "s %8s %6s%n", "stratum", "distinct", "drawn");
    for (Stratum stratum : strata) {
      out.printf(
          Locale.ROOT,
          "%-" + width + "s %8d %6d%n",
          stratum.name(),
          stratum.units(),
          stratum.drawn());
    }
    long units = strata.stream().mapToLong(Stratum::units).sum();
    int copies = rows.stream().mapToInt(AuditRow::copies).sum();
    out.printf(
        "%n%s of %s in %s (with their copies %s). Now, in every row:%n",
        Words.count(rows.size(), "row"),
        Words.count(units, "distinct statement"),
        file,
        Words.count(copies, "statement"));
    out.print(
        """
          1. Read context: [[ ]] marks the evidence, topic_description tells what the topic means.
          2. Ask whether actor_name, in this text, takes a side on the topic. Write into label
               ok                        the side in stance is right
               FAVOR, AGAINST, NEUTRAL   another side is right (or f, a, n)
               none                      no such statement: another holder, another topic, no position
               ?                         the text does not tell
          3. holder and comment are free; leave every other column as it is.
        Rows come in random order, so that whoever stops early has a sample too. Save as CSV UTF-8, then
          jobs/stanceline audit score %s
        """
            .formatted(file));
  }
}
