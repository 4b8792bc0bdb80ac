package org.stanceline.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far two people agree: J. Cohen, "A coefficient of agreement for nominal scales", Educational
 * and Psychological Measurement 20 (1960), 37-46.
 *
 * @param rows rows that both labelled and could decide
 * @param agreement share of them with the same label; null without rows
 * @param kappa agreement beyond chance, at most 1; null where chance alone would agree always (both
 *     gave every row one and the same label) and without rows
 * @param low lower end of its 95 % interval, by the large-sample variance of J. L. Fleiss, J. Cohen
 *     and B. S. Everitt, "Large sample standard errors of kappa and weighted kappa", Psychological
 *     Bulletin 72 (1969), 323-327; null where kappa is
 * @param high upper end
 */
public record Kappa(
    int rows,
    @Nullable Double agreement,
    @Nullable Double kappa,
    @Nullable Double low,
    @Nullable Double high) {

  private static final List<Judgement> DECIDED =
      List.of(Judgement.FAVOR, Judgement.AGAINST, Judgement.NEUTRAL, Judgement.NONE);

  /** Two labels of one row. */
  public record Pair(Judgement first, Judgement second) {}

  /** The agreement of pairs; one with an undecided label does not count. */
  public static Kappa of(List<Pair> pairs) {
    int[][] counts = new int[DECIDED.size()][DECIDED.size()];
    for (Pair pair : pairs) {
      int first = DECIDED.indexOf(pair.first());
      int second = DECIDED.indexOf(pair.second());
      if (first >= 0 && second >= 0) {
        counts[first][second]++;
      }
    }
    return of(counts);
  }

  /** The agreement in a square table of counts, the first person's labels by row. */
  static Kappa of(int[][] counts) {
    int size = counts.length;
    int n = 0;
    int same = 0;
    double[] first = new double[size];
    double[] second = new double[size];
    for (int i = 0; i < size; i++) {
      same += counts[i][i];
      for (int j = 0; j < size; j++) {
        n += counts[i][j];
        first[i] += counts[i][j];
        second[j] += counts[i][j];
      }
    }
    if (n == 0) {
      return new Kappa(0, null, null, null, null);
    }
    double observed = (double) same / n;
    double chance = 0;
    boolean oneLabel = false;
    for (int i = 0; i < size; i++) {
      first[i] /= n;
      second[i] /= n;
      chance += first[i] * second[i];
      oneLabel |= counts[i][i] == n;
    }
    if (oneLabel) {
      return new Kappa(n, observed, null, null, null);
    }
    double kappa = (observed - chance) / (1 - chance);
    double error = Math.sqrt(variance(counts, n, first, second, observed, chance));
    return new Kappa(
        n,
        observed,
        kappa,
        Math.max(-1, kappa - Ratio.Z_95 * error),
        Math.min(1, kappa + Ratio.Z_95 * error));
  }

  /** Fleiss, Cohen and Everitt (1969), with all disagreements weighing alike. */
  private static double variance(
      int[][] counts, int n, double[] first, double[] second, double observed, double chance) {
    double sum = 0;
    for (int i = 0; i < counts.length; i++) {
      for (int j = 0; j < counts.length; j++) {
        double share = (double) counts[i][j] / n;
        sum +=
            i == j
                ? share * square((1 - chance) - (first[i] + second[i]) * (1 - observed))
                : share * square(1 - observed) * square(second[i] + first[j]);
      }
    }
    sum -= square(observed * chance - 2 * chance + observed);
    return Math.max(0, sum) / (n * square(square(1 - chance)));
  }

  private static double square(double x) {
    return x * x;
  }
}
