package org.stanceline.stance;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stanceline.config.DataFiles;
import org.stanceline.config.Problems;
import org.stanceline.config.YamlNode;
import org.stanceline.grammar.FunctionWords;
import org.stanceline.grammar.Tree;
import org.stanceline.text.Folding;
import org.stanceline.text.Token;

/** The day on which something was said: weekday words against the day of publication. */
final class StatedOn {
  private final Map<String, DayOfWeek> weekdays;
  private final FunctionWords words;

  private StatedOn(Map<String, DayOfWeek> weekdays, FunctionWords words) {
    this.weekdays = weekdays;
    this.words = words;
  }

  /** Reads the weekdays, Monday first, of {@code data/lexicon/<lang>/dates.yaml}. */
  static StatedOn read(String lang, DataFiles data, FunctionWords words, Problems problems) {
    List<String> names =
        data.parse("lexicon/" + lang + "/dates.yaml", problems)
            .map(
                root ->
                    root.entries(Set.of("months", "weekdays", "forms", "announcements"))
                        .get("weekdays"))
            .map(YamlNode::texts)
            .orElse(List.of());
    Map<String, DayOfWeek> weekdays = new LinkedHashMap<>();
    for (int i = 0; i < names.size() && i < DayOfWeek.values().length; i++) {
      weekdays.put(Folding.fold(names.get(i)), DayOfWeek.of(i + 1));
    }
    return new StatedOn(weekdays, words);
  }

  /**
   * The day that a sentence names: the last such weekday on or before publication, or the day
   * before for "yesterday"; the day of publication where it names none or one to come.
   *
   * @param published null gives null
   */
  @Nullable LocalDate in(Tree tree, @Nullable LocalDate published) {
    if (published == null) {
      return null;
    }
    for (int i = 0; i < tree.tokens().size(); i++) {
      Token token = tree.token(i);
      if (words.is("yesterday", token.norm())) {
        return published.minusDays(1);
      }
      DayOfWeek day = weekdays.get(token.norm());
      if (day != null && !toCome(tree, i)) {
        return published.with(TemporalAdjusters.previousOrSame(day));
      }
    }
    return published;
  }

  private boolean toCome(Tree tree, int weekday) {
    return (weekday > 0 && words.is("next", tree.token(weekday - 1).norm()))
        || (weekday + 1 < tree.tokens().size() && words.is("next", tree.token(weekday + 1).norm()));
  }
}
