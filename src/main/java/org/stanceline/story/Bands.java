package org.stanceline.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Min-hash signatures of three-word sequences, cut into bands (A. Broder, "On the resemblance and
 * containment of documents", 1997; J. Leskovec, A. Rajaraman and J. Ullman, "Mining of Massive
 * Datasets", section 3.4).
 *
 * <p>{@value #COUNT} bands of {@value #ROWS} rows: two texts of Jaccard resemblance s share a band
 * with probability 1 - (1 - s<sup>3</sup>)<sup>110</sup>:
 *
 * <pre>
 *   s   0.01    0.05   0.10   0.15   0.20   0.25   0.30   0.40   0.50
 *   p   0.0001  0.014  0.10   0.31   0.59   0.82   0.951  0.999  1.000
 * </pre>
 *
 * <p>Wire copy that an editor has reworked keeps about 0.3 of its three-word sequences, and two
 * texts on different matters about 0.01: the curve catches the former and keeps the latter apart.
 * What it lets through is verified by {@link Resemblance}.
 */
final class Bands {
  static final int ROWS = 3;
  static final int COUNT = 110;

  /** Multipliers, odd, and addends: one universal hash a row. Fixed: fingerprints are stored. */
  private static final long[] MULTIPLIERS = new long[ROWS * COUNT];

  private static final long[] ADDENDS = new long[ROWS * COUNT];

  static {
    Random random = new Random(20_230_307);
    for (int i = 0; i < MULTIPLIERS.length; i++) {
      MULTIPLIERS[i] = random.nextLong() | 1;
      ADDENDS[i] = random.nextLong();
    }
  }

  private Bands() {}

  /** One number a band, with the place of the band mixed in; none for a text without sequences. */
  static List<Integer> of(Shingles shingles) {
    if (shingles.size() == 0) {
      return List.of();
    }
    long[] minima = new long[ROWS * COUNT];
    Arrays.fill(minima, Long.MAX_VALUE);
    for (long shingle : shingles.sixteenths().keySet()) {
      for (int i = 0; i < minima.length; i++) {
        // The upper bits are the well-spread ones of multiply-and-add.
        minima[i] = Math.min(minima[i], (shingle * MULTIPLIERS[i] + ADDENDS[i]) >>> 16);
      }
    }
    List<Integer> bands = new ArrayList<>(COUNT);
    for (int band = 0; band < COUNT; band++) {
      long hash = band;
      for (int row = 0; row < ROWS; row++) {
        hash = Hashing.mix(hash + minima[band * ROWS + row]);
      }
      bands.add((int) hash);
    }
    return bands;
  }
}
