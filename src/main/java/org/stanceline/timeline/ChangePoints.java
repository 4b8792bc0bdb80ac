package org.stanceline.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Turns over a whole series of periods.
 *
 * <p>Binary segmentation (L. Ju. Vostrikova, "Detecting 'disorder' in multidimensional random
 * processes", Soviet Mathematics Doklady 24 (1981), 55-59): the place between two periods where the
 * stories before and after differ most is tested, and if it holds, both parts are searched in turn.
 * The test compares the largest standardised difference over all places with that of the same
 * stories in other orders, the periods keeping their sizes (as D. S. Matteson and N. A. James, "A
 * nonparametric approach for multiple change point analysis of multivariate data", JASA 109 (2014),
 * 334-345, do for their statistic), so that having searched costs nothing. The tests of all series
 * are then judged together.
 */
public final class ChangePoints {
  /** Stories that a regime has at least. */
  static final int LEAST_STORIES = 3;

  private ChangePoints() {}

  /**
   * The places tested for a turn, by day; not yet judged. None where the stories are too few.
   *
   * @param oneActorAndTopicInOrder periods as {@link Timelines#periods} gives them
   */
  public static List<ChangePoint> of(List<Period> oneActorAndTopicInOrder) {
    if (oneActorAndTopicInOrder.isEmpty()) {
      return List.of();
    }
    return new Search(oneActorAndTopicInOrder).places();
  }

  /**
   * The same places in the same order, with {@code qValue} and {@code significant}.
   *
   * @param family the places of all actors and topics, of one grain
   */
  public static List<ChangePoint> judged(List<ChangePoint> family) {
    double[] adjusted =
        FalseDiscovery.adjusted(family.stream().mapToDouble(ChangePoint::pValue).toArray());
    List<ChangePoint> out = new ArrayList<>();
    for (int i = 0; i < adjusted.length; i++) {
      out.add(family.get(i).judged(adjusted[i], adjusted[i] <= FalseDiscovery.LEVEL));
    }
    return List.copyOf(out);
  }

  /**
   * A split of a segment.
   *
   * @param from first period of the segment
   * @param at first period of its later part
   * @param to first period behind the segment
   */
  private record Split(int from, int at, int to, double pValue) {}

  private static final class Search {
    private final List<Period> periods;

    /** Where the stories of each period begin, and behind the last one all of them end. */
    private final int[] starts;

    private final Votes votes;
    private final List<Split> splits = new ArrayList<>();
    private final TreeSet<Integer> turns = new TreeSet<>();

    Search(List<Period> periods) {
      this.periods = periods;
      starts = new int[periods.size() + 1];
      for (int i = 0; i < periods.size(); i++) {
        starts[i + 1] = starts[i] + periods.get(i).stories().size();
      }
      votes = Votes.of(periods.stream().flatMap(p -> p.stories().stream()).toList());
    }

    List<ChangePoint> places() {
      search(0, periods.size());
      return splits.stream().sorted(Comparator.comparingInt(Split::at)).map(this::place).toList();
    }

    private void search(int from, int to) {
      double[] residuals = votes.range(starts[from], starts[to]).residuals();
      int at = best(residuals, from, to);
      if (at < 0) {
        return;
      }
      double observed = statistic(residuals, from, at);
      TimelinePoint first = periods.get(from).point();
      TimelinePoint last = periods.get(to - 1).point();
      SplittableRandom random =
          Draws.seeded(
              first.topic(),
              first.actorId(),
              first.periodStart().toString(),
              first.periodEnd().toString(),
              last.periodEnd().toString(),
              "turns");
      double[] order = residuals.clone();
      double pValue =
          Draws.pValue(
              observed,
              () -> {
                Draws.sumOf(order, order.length, random);
                return statistic(order, from, best(order, from, to));
              });
      splits.add(new Split(from, at, to, pValue));
      if (pValue <= FalseDiscovery.LEVEL) {
        turns.add(at);
        search(from, at);
        search(at, to);
      }
    }

    /** The place of the largest difference, the first of equals; -1 where there is no place. */
    private int best(double[] residuals, int from, int to) {
      int best = -1;
      double most = -1;
      double sum = 0;
      int story = 0;
      for (int at = from + 1; at < to; at++) {
        int before = starts[at] - starts[from];
        int after = starts[to] - starts[at];
        for (; story < before; story++) {
          sum += residuals[story];
        }
        if (before >= LEAST_STORIES && after >= LEAST_STORIES) {
          double statistic = standardised(sum, before, after);
          // Sums that differ by rounding alone are equal.
          if (statistic > most + 1e-12) {
            most = statistic;
            best = at;
          }
        }
      }
      return best;
    }

    private double statistic(double[] residuals, int from, int at) {
      int before = starts[at] - starts[from];
      double sum = 0;
      for (int i = 0; i < before; i++) {
        sum += residuals[i];
      }
      return standardised(sum, before, residuals.length - before);
    }

    /** The sum over one part in units of its standard deviation, up to a constant factor. */
    private static double standardised(double sum, int before, int after) {
      return Math.abs(sum) / Math.sqrt((double) before * after);
    }

    private ChangePoint place(Split split) {
      int from = Math.max(split.from(), orElse(turns.lower(split.at()), 0));
      int to = Math.min(split.to(), orElse(turns.higher(split.at()), periods.size()));
      Votes before = votes.range(starts[from], starts[split.at()]);
      Votes after = votes.range(starts[split.at()], starts[to]);
      Interval interval = Shifts.interval(before, after);
      TimelinePoint point = periods.get(split.at()).point();
      double delta = after.mean() - before.mean();
      Composition composition =
          split.pValue() <= FalseDiscovery.LEVEL && delta != 0
              ? Composition.of(
                  stories(from, split.at()),
                  stories(split.at(), to),
                  delta,
                  point.topic(),
                  point.actorId(),
                  periods.get(from).point().periodStart().toString(),
                  point.periodStart().toString(),
                  periods.get(to - 1).point().periodEnd().toString())
              : Composition.NONE;
      return new ChangePoint(
          point.topic(),
          point.actorId(),
          point.actorName(),
          point.periodStart(),
          after.mean(),
          before.mean(),
          delta,
          interval.low(),
          interval.high(),
          split.pValue(),
          null,
          null,
          composition.marked(),
          composition.share(),
          composition.marked() ? composition.of() : null,
          after.size(),
          before.size(),
          !instruments(split.at(), to).equals(instruments(from, split.at())));
    }

    private List<StoryStance> stories(int from, int to) {
      return periods.subList(from, to).stream().flatMap(p -> p.stories().stream()).toList();
    }

    private List<String> instruments(int from, int to) {
      return stories(from, to).stream()
          .flatMap(s -> s.instruments().stream())
          .distinct()
          .sorted()
          .toList();
    }

    private static int orElse(@Nullable Integer key, int otherwise) {
      return key == null ? otherwise : key;
    }
  }
}
