package org.stanceline.timeline;

import java.io.Serializable;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stanceline.stance.Stance;

/**
 * How far the votes of stories are off, as an audited random sample tells: what to add to a vote by
 * its topic and the side it was read as.
 *
 * <p>The estimator is the generalised difference estimator of survey sampling (C.-E. Särndal, B.
 * Swensson and J. Wretman, "Model Assisted Survey Sampling", 1992, chapter 6): the mean of what was
 * read for all, plus the mean of what a person changed in the sample. N. Egami, M. Hinck, B.
 * Stewart and H. Wei, "Using imperfect surrogates for downstream inference: design-based supervised
 * learning", NeurIPS 2023, and A. N. Angelopoulos et al., "Prediction-powered inference", Science
 * 382 (2023), 669-674, give it for labels that a model predicted: it is right whatever the model's
 * errors, as long as the sample was drawn at random.
 */
public final class Correction implements Serializable {
  /** With fewer audited in a cell, the side over all topics stands in for it. */
  public static final int LEAST_AUDITED = 10;

  private static final Correction NONE = new Correction(Map.of());

  private final Map<Key, Cell> cells;

  private record Key(@Nullable String topic, String stance) implements Serializable {}

  /**
   * What an audit found for one side.
   *
   * @param topic null: over all topics
   * @param stance the side that was read, before the audit: FAVOR, AGAINST or NEUTRAL
   * @param bias mean over the audited of the right polarity minus the one read, in [-2, 2]; what to
   *     add
   * @param variance of that mean (not of a single one); at least 0
   * @param audited how many it rests on
   */
  public record Cell(
      @Nullable String topic, String stance, double bias, double variance, int audited)
      implements Serializable {
    public Cell {
      Stance.valueOf(stance);
      if (!(bias >= -2 && bias <= 2)) {
        throw new IllegalArgumentException("bias must be in [-2, 2]: " + bias);
      }
      if (!(variance >= 0) || audited < 0) {
        throw new IllegalArgumentException(
            "variance and audited must not be negative: " + variance + ", " + audited);
      }
    }
  }

  private Correction(Map<Key, Cell> cells) {
    this.cells = cells;
  }

  /** No audit: nothing is corrected. */
  public static Correction none() {
    return NONE;
  }

  /**
   * The correction of an audit.
   *
   * @throws IllegalArgumentException if two cells are of the same topic and side
   */
  public static Correction of(List<Cell> cells) {
    Map<Key, Cell> out = new HashMap<>();
    for (Cell cell : cells) {
      if (out.put(new Key(cell.topic(), cell.stance()), cell) != null) {
        throw new IllegalArgumentException(
            "two cells of %s, %s".formatted(cell.topic(), cell.stance()));
      }
    }
    return new Correction(Map.copyOf(out));
  }

  /**
   * The mean of the votes of a period, at least one, each with the bias of its side taken out. The
   * interval adds the variance of the bias, which stories of one side share, to that of the mean.
   *
   * @return null where too few of a side were audited to tell
   */
  @Nullable Posterior apply(List<StoryStance> stories) {
    Votes votes = Votes.of(stories);
    double[] values = votes.values().clone();
    Map<Cell, Double> weights = new LinkedHashMap<>();
    double total = 0;
    for (int i = 0; i < values.length; i++) {
      Cell cell = cell(stories.get(i).topic(), Side.of(values[i]));
      if (cell == null) {
        return null;
      }
      values[i] += cell.bias();
      weights.merge(cell, votes.weights()[i], Double::sum);
      total += votes.weights()[i];
    }
    double shared = 0;
    for (Map.Entry<Cell, Double> side : weights.entrySet()) {
      double share = side.getValue() / total;
      shared += share * share * side.getKey().variance();
    }
    Votes corrected = new Votes(values, votes.weights());
    return Posterior.alone(Moments.of(corrected), shared);
  }

  /** What holds for a topic and a side; null where too few were audited to tell. */
  @Nullable Cell cell(String topic, Stance side) {
    Cell own = cells.get(new Key(topic, side.name()));
    if (own != null && own.audited() >= LEAST_AUDITED) {
      return own;
    }
    Cell all = cells.get(new Key(null, side.name()));
    return all != null && all.audited() >= LEAST_AUDITED ? all : null;
  }
}
