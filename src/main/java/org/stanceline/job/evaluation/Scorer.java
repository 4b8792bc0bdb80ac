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
    Matches matches = statements(article, found);
    return pairs(article, found, matches);
  }

  /** The measures over all articles added. */
  public Scores scores() {
    return tally.scores();
  }

  private List<Finding> pairs(GoldArticle article, List<Statement> found, Matches matches) {
    Map<Pair, List<Finding.Gold>> annotated = new LinkedHashMap<>();
    for (int i = 0; i < article.statements().size(); i++) {
      GoldStatement gold = article.statements().get(i);
      annotated
          .computeIfAbsent(gold.pair(), k -> new ArrayList<>())
          .add(new Finding.Gold(gold, matches.gold().get(i)));
    }
    Map<Pair, List<Finding.Found>> owned = new LinkedHashMap<>();
    Map<Pair, List<Finding.Found>> foreign = new LinkedHashMap<>();
    for (int i = 0; i < found.size(); i++) {
      Statement statement = found.get(i);
      Optional<Pair> owner =
          owner(annotated, statement, ActorNames::equal)
              .or(() -> owner(annotated, statement, ActorNames::agree));
      Pair stranger = new Pair(nameOf(statement), statement.topic());
      (owner.isPresent() ? owned : foreign)
          .computeIfAbsent(owner.orElse(stranger), k -> new ArrayList<>())
          .add(new Finding.Found(statement, matches.found().get(i)));
    }
    List<Finding> findings = new ArrayList<>();
    annotated.forEach(
        (pair, gold) ->
            findings.add(compare(article.id(), pair, gold, owned.getOrDefault(pair, List.of()))));
    foreign.forEach((pair, mine) -> findings.add(falseAlarm(article.id(), pair, mine)));
    return findings;
  }

  private Finding compare(
      String id, Pair pair, List<Finding.Gold> gold, List<Finding.Found> found) {
    List<Finding.Gold> firm = gold.stream().filter(g -> !g.statement().optional()).toList();
    PairLabel actual = found(found);
    PairLabel whole = annotated(gold);
    PairLabel expected = firm.isEmpty() ? whole : annotated(firm);
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

  private static PairLabel annotated(List<Finding.Gold> gold) {
    return PairLabel.of(gold.stream().map(g -> g.statement().stance()).toList());
  }

  private static PairLabel found(List<Finding.Found> found) {
    return PairLabel.of(found.stream().map(f -> f.statement().stance()).toList());
  }

  private Finding falseAlarm(String id, Pair pair, List<Finding.Found> found) {
    tally.pairFalse++;
    tally.detectedFalse++;
    String actual = found(found).name();
    return new Finding(
        id,
        Finding.Kind.FALSE_ALARM,
        found.get(0).statement().actorName(),
        pair.topic(),
        "",
        actual,
        List.of(),
        found);
  }

  private Matches statements(GoldArticle article, List<Statement> found) {
    boolean[] used = new boolean[found.size()];
    List<Boolean> met = new ArrayList<>();
    for (GoldStatement gold : article.statements()) {
      int at = article.text().indexOf(gold.evidence());
      Span span = new Span(at, at + gold.evidence().length());
      int hit = firstMatch(gold, span, found, used);
      met.add(hit >= 0);
      if (hit >= 0) {
        used[hit] = true;
      }
      if (!gold.optional()) {
        if (hit >= 0) {
          tally.statementRight++;
        } else {
          tally.statementMissed++;
        }
      }
    }
    List<Boolean> right = new ArrayList<>();
    for (boolean one : used) {
      right.add(one);
      tally.statementFalse += one ? 0 : 1;
    }
    return new Matches(met, right);
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
      Map<Pair, List<Finding.Gold>> annotated,
      Statement statement,
      BiPredicate<GoldStatement, Statement> same) {
    return annotated.entrySet().stream()
        .filter(entry -> entry.getKey().topic().equals(statement.topic()))
        .filter(
            entry ->
                entry.getValue().stream().anyMatch(gold -> same.test(gold.statement(), statement)))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static String nameOf(Statement statement) {
    String name =
        statement.actorName().isEmpty() ? statement.actorSurface() : statement.actorName();
    return ActorNames.fold(name);
  }

  /** Which annotated and which found statements of an article match one of the others. */
  private record Matches(List<Boolean> gold, List<Boolean> found) {}
}
