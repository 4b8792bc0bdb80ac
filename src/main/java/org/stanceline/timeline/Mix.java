package org.stanceline.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One respect in which stories differ, such as their outlets, over two periods. */
final class Mix {
  private static final String UNKNOWN = "";

  private final String name;
  private final int earlier;
  private final double[][] shares;
  private final int[] main;
  private final Votes votes;

  /**
   * Takes all over.
   *
   * @param name what the strata are
   * @param earlier how many stories of the earlier period come first in the lists
   * @param shares for each story, how far it belongs to each stratum; a row adds up to 1
   * @param main for each story, the one of its strata that has most stories in both periods
   * @param votes of both periods
   */
  private Mix(String name, int earlier, double[][] shares, int[] main, Votes votes) {
    this.name = name;
    this.earlier = earlier;
    this.shares = shares;
    this.main = main;
    this.votes = votes;
  }

  String name() {
    return name;
  }

  /** The mixes that are looked at. */
  static List<Mix> of(List<StoryStance> earlier, List<StoryStance> later) {
    List<StoryStance> both = Stream.concat(earlier.stream(), later.stream()).toList();
    double[] noise = both.stream().mapToDouble(StoryStance::translationNoise).sorted().toArray();
    double lowest = noise[(noise.length - 1) / 3];
    double middle = noise[(2 * noise.length - 1) / 3];
    List<Mix> mixes = new ArrayList<>();
    mixes.add(of("outlets", earlier.size(), both, StoryStance::outlets));
    mixes.add(of("languages", earlier.size(), both, StoryStance::langs));
    mixes.add(
        of(
            "translation noise",
            earlier.size(),
            both,
            // Thirds of the stories at hand, as texts of other languages have other noise.
            story ->
                List.of(
                    story.translationNoise() <= lowest
                        ? "low"
                        : story.translationNoise() <= middle ? "middle" : "high")));
    return mixes;
  }

  private static Mix of(
      String name,
      int earlier,
      List<StoryStance> both,
      Function<StoryStance, List<String>> strataOf) {
    List<TreeSet<String>> strata = new ArrayList<>();
    TreeMap<String, Integer> stories = new TreeMap<>();
    for (StoryStance story : both) {
      TreeSet<String> own = new TreeSet<>(strataOf.apply(story));
      if (own.isEmpty()) {
        own.add(UNKNOWN);
      }
      strata.add(own);
      own.forEach(stratum -> stories.merge(stratum, 1, Integer::sum));
    }
    List<String> names = List.copyOf(stories.keySet());
    double[][] shares = new double[both.size()][names.size()];
    int[] main = new int[both.size()];
    for (int i = 0; i < shares.length; i++) {
      int most = 0;
      for (String stratum : strata.get(i)) {
        int at = names.indexOf(stratum);
        shares[i][at] = 1.0 / strata.get(i).size();
        int count = stories.getOrDefault(stratum, 0);
        if (count > most) {
          most = count;
          main[i] = at;
        }
      }
    }
    return new Mix(name, earlier, shares, main, Votes.of(both));
  }

  private int strata() {
    return shares[0].length;
  }

  /**
   * Whether the strata have other shares in the later period than chance would give: a permutation
   * test of Pearson's distance between the shares.
   */
  double pValueOfChange(SplittableRandom random) {
    int[] order = order();
    double[] whole = weights(order, 0, order.length);
    double observed = distance(order, whole);
    if (observed <= 0) {
      return 1;
    }
    return Draws.pValue(
        observed,
        () -> {
          Draws.shuffle(order, random);
          return distance(order, whole);
        });
  }

  /**
   * Whether the votes differ between the periods among stories of one stratum: a permutation test
   * within the strata that stand in both periods. A story of several strata counts in its main one.
   *
   * @return null where no stratum stands in both
   */
  @Nullable Double pValueWithin(SplittableRandom random) {
    Map<Integer, List<Integer>> byStratum = new TreeMap<>();
    for (int i = 0; i < main.length; i++) {
      byStratum.computeIfAbsent(main[i], k -> new ArrayList<>()).add(i);
    }
    byStratum.values().removeIf(in -> in.get(0) >= earlier || in.get(in.size() - 1) < earlier);
    if (byStratum.isEmpty()) {
      return null;
    }
    List<double[]> residuals = new ArrayList<>();
    List<Integer> before = new ArrayList<>();
    double sum = 0;
    for (List<Integer> in : byStratum.values()) {
      double[] own = votes.only(in).residuals();
      int first = (int) in.stream().filter(i -> i < earlier).count();
      for (int i = 0; i < first; i++) {
        sum += own[i];
      }
      residuals.add(own);
      before.add(first);
    }
    return Draws.pValue(
        Math.abs(sum),
        () -> {
          double drawn = 0;
          for (int k = 0; k < before.size(); k++) {
            drawn += Draws.sumOf(residuals.get(k), before.get(k), random);
          }
          return Math.abs(drawn);
        });
  }

  /**
   * The part of the difference of the means that the changed shares make: for each stratum the
   * change of its share times the mean of its votes, averaged over the periods (E. M. Kitagawa,
   * "Components of a difference between two rates", JASA 50 (1955), 1168-1194; with strata as
   * regressors it is the decomposition of R. Oaxaca, International Economic Review 14 (1973),
   * 693-709). A stratum that stands in one period alone is taken to have had the same mean in the
   * other, so that its coming or going is all composition: nothing tells otherwise.
   */
  double explained() {
    int[] order = order();
    double[] shareBefore = shares(order, 0, earlier);
    double[] shareAfter = shares(order, earlier, order.length);
    double explained = 0;
    for (int k = 0; k < strata(); k++) {
      double before = mean(k, 0, earlier);
      double after = mean(k, earlier, order.length);
      double mean =
          shareBefore[k] == 0 ? after : shareAfter[k] == 0 ? before : (before + after) / 2;
      explained += (shareAfter[k] - shareBefore[k]) * mean;
    }
    return explained;
  }

  private double mean(int stratum, int from, int to) {
    double sum = 0;
    double total = 0;
    for (int i = from; i < to; i++) {
      double weight = votes.weight(i) * shares[i][stratum];
      sum += weight * votes.value(i);
      total += weight;
    }
    return total > 0 ? sum / total : 0;
  }

  private int[] order() {
    int[] order = new int[shares.length];
    for (int i = 0; i < order.length; i++) {
      order[i] = i;
    }
    return order;
  }

  /** Weight of each stratum among the stories at these places of an order. */
  private double[] weights(int[] order, int from, int to) {
    double[] out = new double[strata()];
    for (int i = from; i < to; i++) {
      double[] row = shares[order[i]];
      double weight = votes.weight(order[i]);
      for (int k = 0; k < out.length; k++) {
        out[k] += weight * row[k];
      }
    }
    return out;
  }

  private double[] shares(int[] order, int from, int to) {
    double[] out = weights(order, from, to);
    double total = 0;
    for (double weight : out) {
      total += weight;
    }
    for (int k = 0; k < out.length; k++) {
      out[k] /= total;
    }
    return out;
  }

  private double distance(int[] order, double[] whole) {
    double[] before = shares(order, 0, earlier);
    double[] after = shares(order, earlier, order.length);
    double distance = 0;
    for (int k = 0; k < whole.length; k++) {
      double change = after[k] - before[k];
      distance += change * change / whole[k];
    }
    return distance;
  }
}
