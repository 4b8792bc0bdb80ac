package org.stanceline.job.evaluation;

import java.util.List;
import java.util.Optional;
import org.stanceline.stance.Statement;

/** Whether a found statement is right: what a confidence says the probability of. */
public final class Verdicts {
  private Verdicts() {}

  /** A found statement, and whether it is right. */
  public record Verdict(Statement statement, boolean right) {}

  /**
   * The verdicts on what was found in an article. A statement is right when the annotated
   * statements of its actor and topic have one with its stance. What only optional ones bear out,
   * and pairs that are optional as a whole, get no verdict.
   *
   * @param compared what {@link Scorer#add} gave for the article
   */
  public static List<Verdict> of(List<Finding> compared) {
    return compared.stream()
        .flatMap(finding -> finding.found().stream().flatMap(f -> of(finding, f).stream()))
        .toList();
  }

  private static Optional<Verdict> of(Finding finding, Finding.Found found) {
    Statement statement = found.statement();
    boolean firm = says(finding, statement, false);
    boolean optional = finding.kind() == Finding.Kind.OPTIONAL || says(finding, statement, true);
    return !firm && optional ? Optional.empty() : Optional.of(new Verdict(statement, firm));
  }

  private static boolean says(Finding finding, Statement statement, boolean optional) {
    return finding.gold().stream()
        .map(Finding.Gold::statement)
        .anyMatch(g -> g.optional() == optional && g.stance() == statement.stance());
  }
}
