package org.stanceline.job.evaluation;

import java.util.List;
import org.stanceline.stance.Statement;

/**
 * What was found in the text of a case.
 *
 * @param found the statements in their order
 */
public record SuiteResult(SuiteCase tried, List<Statement> found) {
  public SuiteResult {
    found = List.copyOf(found);
  }

  /** Expected rows that nothing found meets. */
  public List<SuiteRow> missed() {
    return tried.rows().stream()
        .filter(row -> !row.optional() && found.stream().noneMatch(row::isMetBy))
        .toList();
  }

  /** Statements that no expected row allows. */
  public List<Statement> unexpected() {
    return found.stream()
        .filter(statement -> tried.rows().stream().noneMatch(row -> row.allows(statement)))
        .toList();
  }

  public boolean passed() {
    return missed().isEmpty() && unexpected().isEmpty();
  }
}
