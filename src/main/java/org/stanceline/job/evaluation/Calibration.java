package org.stanceline.job.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How well confidences agree with what is right.
 *
 * @param count verdicts
 * @param right those that are right
 * @param ece expected calibration error over ten bins of equal width: the mean over the verdicts of
 *     how far the mean confidence of their bin is from its share of right ones (Naeini, Cooper and
 *     Hauskrecht 2015, "Obtaining Well Calibrated Probabilities Using Bayesian Binning"; in this
 *     form Guo and others 2017, "On Calibration of Modern Neural Networks", equation 3)
 * @param brier mean squared distance between confidence and 1 for right, 0 for wrong (Brier 1950,
 *     "Verification of forecasts expressed in terms of probability")
 * @param auc how often a right one is more confident than a wrong one, ties counted half (Hanley
 *     and McNeil 1982, "The meaning and use of the area under a ROC curve"); 0.5 where there are
 *     none of either
 * @param bins ten, the lowest first
 */
public record Calibration(
    int count, int right, double ece, double brier, double auc, List<Bin> bins) {
  private static final int BINS = 10;

  public Calibration {
    bins = List.copyOf(bins);
  }

  /** A confidence and whether what it was given to is right. */
  public record Judged(double confidence, boolean right) {}

  /**
   * The verdicts of confidences in [{@code low}, {@code high}), the last bin with its end.
   *
   * @param mean confidence; 0 for no verdicts
   * @param share of right ones; 0 for no verdicts
   */
  public record Bin(double low, double high, int count, double mean, double share) {}

  /** Measures confidences in [0, 1]; all 0 for none. */
  public static Calibration of(List<Judged> judged) {
    List<Bin> bins = new ArrayList<>();
    double ece = 0;
    for (int b = 0; b < BINS; b++) {
      int at = b;
      Bin bin = bin(b, judged.stream().filter(j -> binOf(j) == at).toList());
      bins.add(bin);
      ece += bin.count() * Math.abs(bin.mean() - bin.share());
    }
    int right = (int) judged.stream().filter(Judged::right).count();
    return new Calibration(
        judged.size(),
        right,
        judged.isEmpty() ? 0 : ece / judged.size(),
        judged.stream().mapToDouble(Calibration::squared).average().orElse(0),
        auc(judged),
        bins);
  }

  private static int binOf(Judged judged) {
    return Math.min(BINS - 1, (int) Math.floor(judged.confidence() * BINS + 1e-9));
  }

  private static Bin bin(int index, List<Judged> members) {
    return new Bin(
        (double) index / BINS,
        (index + 1.0) / BINS,
        members.size(),
        members.stream().mapToDouble(Judged::confidence).average().orElse(0),
        members.stream().mapToDouble(j -> j.right() ? 1 : 0).average().orElse(0));
  }

  private static double squared(Judged judged) {
    double off = judged.confidence() - (judged.right() ? 1 : 0);
    return off * off;
  }

  private static double auc(List<Judged> judged) {
    List<Judged> sorted =
        judged.stream().sorted(Comparator.comparingDouble(Judged::confidence)).toList();
    double pairs = 0;
    long wrongBelow = 0;
    for (int i = 0; i < sorted.size(); ) {
      double confidence = sorted.get(i).confidence();
      int wrong = 0;
      int right = 0;
      for (; i < sorted.size() && sorted.get(i).confidence() == confidence; i++) {
        right += sorted.get(i).right() ? 1 : 0;
        wrong += sorted.get(i).right() ? 0 : 1;
      }
      pairs += right * (wrongBelow + wrong / 2.0);
      wrongBelow += wrong;
    }
    long all = wrongBelow * (judged.size() - wrongBelow);
    return all == 0 ? 0.5 : pairs / all;
  }
}
