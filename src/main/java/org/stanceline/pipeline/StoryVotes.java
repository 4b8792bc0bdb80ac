package org.stanceline.pipeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.stanceline.story.Vote;
import org.stanceline.timeline.Evidence;
import org.stanceline.timeline.StoryStance;

/** The votes of stories on one actor and topic. */
final class StoryVotes {
  private static final int SHOWN = 5;

  private static final Comparator<VotedStatement> BY_ID =
      Comparator.comparing(VotedStatement::statementId).thenComparing(VotedStatement::crawlDate);

  private static final Comparator<VotedStatement> STRONGEST =
      Comparator.comparingDouble((VotedStatement s) -> -Math.abs(s.polarity()) * s.confidence())
          .thenComparing(VotedStatement::statementId);

  private StoryVotes() {}

  private record StoryDay(String storyId, LocalDate day) implements Comparable<StoryDay> {
    @Override
    public int compareTo(StoryDay that) {
      int byStory = storyId.compareTo(that.storyId);
      return byStory != 0 ? byStory : day.compareTo(that.day);
    }
  }

  /**
   * One row a story and day that has a say, by story and day.
   *
   * @param statements of one actor and topic, in any order; one that is given twice counts once
   */
  static List<StoryStance> of(Collection<VotedStatement> statements) {
    TreeMap<StoryDay, List<VotedStatement>> days = new TreeMap<>();
    Set<String> seen = new HashSet<>();
    statements.stream()
        .sorted(BY_ID)
        .filter(statement -> seen.add(statement.statementId()))
        .forEach(
            statement ->
                days.computeIfAbsent(
                        new StoryDay(statement.storyId(), statement.day()), k -> new ArrayList<>())
                    .add(statement));
    List<StoryStance> out = new ArrayList<>();
    days.forEach(
        (day, ofDay) ->
            Vote.of(ofDay.stream().map(VotedStatement::ballot).toList())
                .ifPresent(vote -> out.add(stance(day, ofDay, vote))));
    return out;
  }

  private static StoryStance stance(StoryDay day, List<VotedStatement> statements, Vote vote) {
    VotedStatement any = statements.get(0);
    Map<String, Double> noise = new TreeMap<>();
    statements.forEach(s -> noise.put(s.articleId(), s.translationNoise()));
    return new StoryStance(
        day.storyId(),
        any.topic(),
        any.actorId(),
        mostFrequent(statements, VotedStatement::actorName),
        mostFrequent(statements, VotedStatement::actorType),
        day.day(),
        vote.polarity(),
        vote.weight(),
        statements.size(),
        noise.size(),
        distinct(statements, VotedStatement::outlet),
        distinct(statements, VotedStatement::lang),
        noise.values().stream().mapToDouble(Double::doubleValue).average().orElse(0),
        statements.stream().anyMatch(VotedStatement::translationConflict),
        distinct(statements, VotedStatement::instrument),
        evidence(statements));
  }

  /** What has a say, strongest first; the same words once. */
  private static List<Evidence> evidence(List<VotedStatement> statements) {
    Set<String> words = new HashSet<>();
    return statements.stream()
        .filter(statement -> !statement.outvoted())
        .sorted(STRONGEST)
        .filter(statement -> words.add(statement.evidence()))
        .limit(SHOWN)
        .map(s -> new Evidence(s.statementId(), s.day(), s.polarity(), s.evidence(), s.url()))
        .toList();
  }

  private static List<String> distinct(
      List<VotedStatement> statements, Function<VotedStatement, String> value) {
    return statements.stream().map(value).filter(Objects::nonNull).distinct().sorted().toList();
  }

  private static String mostFrequent(
      List<VotedStatement> statements, Function<VotedStatement, String> value) {
    TreeMap<String, Integer> counts = new TreeMap<>();
    statements.forEach(statement -> counts.merge(value.apply(statement), 1, Integer::sum));
    return counts.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.<String, Integer>comparingByKey().reversed()))
        .map(Map.Entry::getKey)
        .orElseThrow();
  }
}
