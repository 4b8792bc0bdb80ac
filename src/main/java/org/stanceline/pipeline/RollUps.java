package org.stanceline.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.stanceline.spark.RecordEncoders;
import org.stanceline.spark.Tables;
import org.stanceline.timeline.Correction;
import org.stanceline.timeline.Grain;
import org.stanceline.timeline.Period;
import org.stanceline.timeline.StoryStance;
import org.stanceline.timeline.Timelines;

/** Statements of members to timelines of their groups. */
public final class RollUps {
  private static final Comparator<Member> MOST_HEARD =
      Comparator.comparingInt(Member::stories).reversed().thenComparing(Member::actorId);

  private RollUps() {}

  /**
   * Rows of the table rollups, with their grain: those of a timeline, and the members. A story
   * counts once for a group, however many members speak in it.
   *
   * @param byGroup as {@link CountedStatements#byGroup} gives them
   */
  public static Dataset<Row> of(Dataset<VotedStatement> byGroup, Correction correction) {
    return Tables.named(
        byGroup
            .groupByKey(
                (MapFunction<VotedStatement, String>) s -> s.topic() + '\t' + s.actorId(),
                Encoders.STRING())
            .flatMapGroups(
                (FlatMapGroupsFunction<String, VotedStatement, Grained.Rolled>)
                    (key, ofGroup) -> rows(TimelineRows.list(ofGroup), correction).iterator(),
                RecordEncoders.of(Grained.Rolled.class))
            .select("grain", "row.*", "members"));
  }

  private static List<Grained.Rolled> rows(List<VotedStatement> statements, Correction correction) {
    List<StoryStance> stories = StoryVotes.of(statements);
    TreeMap<String, List<VotedStatement>> members = new TreeMap<>();
    statements.forEach(s -> members.computeIfAbsent(s.memberId(), k -> new ArrayList<>()).add(s));
    Map<String, List<StoryStance>> ofMember = new TreeMap<>();
    members.forEach((member, own) -> ofMember.put(member, StoryVotes.of(own)));
    List<Grained.Rolled> out = new ArrayList<>();
    for (Grain grain : Grain.values()) {
      for (Period period : Timelines.periods(grain, stories, correction)) {
        out.add(
            new Grained.Rolled(
                grain.label(), period.point(), shares(grain, period, members, ofMember)));
      }
    }
    return out;
  }

  private static List<Member> shares(
      Grain grain,
      Period period,
      Map<String, List<VotedStatement>> statements,
      Map<String, List<StoryStance>> ofMember) {
    List<Member> counted = new ArrayList<>();
    ofMember.forEach(
        (member, stances) -> {
          List<StoryStance> inPeriod =
              stances.stream()
                  .filter(s -> grain.start(s.day()).equals(period.point().periodStart()))
                  .toList();
          if (!inPeriod.isEmpty()) {
            Set<String> stories = new HashSet<>();
            inPeriod.forEach(s -> stories.add(s.storyId()));
            double weights = inPeriod.stream().mapToDouble(StoryStance::weight).sum();
            double sum = inPeriod.stream().mapToDouble(s -> s.weight() * s.polarity()).sum();
            String name = statements.getOrDefault(member, List.of()).get(0).memberName();
            counted.add(new Member(member, name, stories.size(), 0, sum / weights));
          }
        });
    double all = counted.stream().mapToInt(Member::stories).sum();
    return counted.stream()
        .map(
            m -> new Member(m.actorId(), m.actorName(), m.stories(), m.stories() / all, m.stance()))
        .sorted(MOST_HEARD)
        .toList();
  }
}
