package org.stanceline.job.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.stanceline.stance.Statement;
import org.stanceline.text.Span;

/**
 * Compares found statements with annotated ones, article by article, by the scoring of the
 * annotation guide: pairs of actor and topic with their label, and statements by overlap of their
 * evidence. Not thread-safe.
 */
public final class Scorer {
  private final Tally tally = new Tally();

  /** Adds an article; gives its pairs in the order annotated, then its false alarms. */
  public List<Finding> add(GoldArticle article, List<Statement> all) {
    List<Statement> found = all.stream().filter(s -> article.topics().contains(s.topic())).toList();
    statements(article, found);
    return pairs(article, found);
  }

  /** The measures over all articles added. */
  public Scores scores() {
    return tally.scores();
  }

  private List<Finding> pairs(GoldArticle article, List<Statement> found) {
    Map<Pair, List<GoldStatement>> annotated = new LinkedHashMap<>();
    for (GoldStatement gold : article.statements()) {
      annotated.computeIfAbsent(gold.pair(), k -> new ArrayList<>()).add(gold);
    }
    Map<Pair, List<Statement>> owned = new LinkedHashMap<>();
    Map<Pair, List<Statement>> foreign = new LinkedHashMap<>();
    for (Statement statement : found) {
      Optional<Pair> owner =
          owner(annotated, statement, ActorNames::equal)
              .or(() -> owner(annotated, statement, ActorNames::agree));
      Pair stranger = new Pair(nameOf(statement), statement.topic());
      (owner.isPresent() ? owned : foreign)
          .computeIfAbsent(owner.orElse(stranger), k -> new ArrayList<>())
          .add(statement);
    }
    List<Finding> findings = new ArrayList<>();
    annotated.forEach(
        (pair, gold) ->
            findings.add(compare(article.id(), pair, gold, owned.getOrDefault(pair, List.of()))));
    foreign.forEach((pair, mine) -> findings.add(falseAlarm(article.id(), pair, mine)));
    return findings;
  }

  private Finding compare(String id, Pair pair, List<GoldStatement> gold, List<Statement> found) {
    List<GoldStatement> firm = gold.stream().filter(g -> !g.optional()).toList();
    PairLabel actual = PairLabel.of(found.stream().map(Statement::stance).toList());
    PairLabel whole = PairLabel.of(gold.stream().map(GoldStatement::stance).toList());
    PairLabel expected =
        firm.isEmpty() ? whole : PairLabel.of(firm.stream().map(GoldStatement::stance).toList());
    Finding.Kind kind;
    if (firm.isEmpty()) {
      kind = Finding.Kind.OPTIONAL;
    } else if (found.isEmpty()) {
      kind = Finding.Kind.MISSED;
      tally.pairMissed++;
      tally.detectedMissed++;
    } else if (actual == expected || actual == whole) {
      kind = Finding.Kind.RIGHT;
      tally.detected++;
      tally.pairRight++;
      tally.confuse(expected, expected);
    } else {
      kind = Finding.Kind.WRONG_LABEL;
      tally.detected++;
      tally.pairFalse++;
      tally.pairMissed++;
      tally.confuse(expected, actual);
    }
    String shown = found.isEmpty() ? "" : actual.name();
    return new Finding(id, kind, pair.actor(), pair.topic(), expected.name(), shown, gold, found);
  }

  private Finding falseAlarm(String id, Pair pair, List<Statement> found) {
    tally.pairFalse++;
    tally.detectedFalse++;
    String actual = PairLabel.of(found.stream().map(Statement::stance).toList()).name();
    return new Finding(
        id,
        Finding.Kind.FALSE_ALARM,
        found.get(0).actorName(),
        pair.topic(),
        "",
        actual,
        List.of(),
        found);
  }

  private void statements(GoldArticle article, List<Statement> found) {
    boolean[] used = new boolean[found.size()];
    int hits = 0;
    for (GoldStatement gold : article.statements()) {
      int at = article.text().indexOf(gold.evidence());
      Span span = new Span(at, at + gold.evidence().length());
      int hit = firstMatch(gold, span, found, used);
      if (hit >= 0) {
        used[hit] = true;
        hits++;
      }
      if (!gold.optional()) {
        if (hit >= 0) {
          tally.statementRight++;
        } else {
          tally.statementMissed++;
        }
      }
    }
    tally.statementFalse += found.size() - hits;
  }

  private static int firstMatch(
      GoldStatement gold, Span span, List<Statement> found, boolean[] used) {
    for (int i = 0; i < found.size(); i++) {
      Statement statement = found.get(i);
      if (!used[i]
          && statement.topic().equals(gold.topic())
          && statement.stance() == gold.stance()
          && ActorNames.agree(gold, statement)
          && statement.evidence().overlaps(span)) {
        return i;
      }
    }
    return -1;
  }

  private static Optional<Pair> owner(
      Map<Pair, List<GoldStatement>> annotated,
      Statement statement,
      BiPredicate<GoldStatement, Statement> same) {
    return annotated.entrySet().stream()
        .filter(entry -> entry.getKey().topic().equals(statement.topic()))
        .filter(entry -> entry.getValue().stream().anyMatch(gold -> same.test(gold, statement)))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static String nameOf(Statement statement) {
    String name =
        statement.actorName().isEmpty() ? statement.actorSurface() : statement.actorName();
    return ActorNames.fold(name);
  }
}
