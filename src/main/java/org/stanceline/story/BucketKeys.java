package org.stanceline.story;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The keys under which an article is found by others that may be versions of it: its bands, and
 * every pair of its rarest names and numbers, which hold across languages.
 */
final class BucketKeys {
  /** Names and numbers paired: 45 pairs. */
  private static final int RAREST = 10;

  /** Sets pairs apart from bands, which are 32 bits long. */
  private static final long PAIR = 1L << 62;

  private BucketKeys() {}

  /** The keys of a text, none twice. */
  static long[] of(Sample sample, MarkWeights weights) {
    List<Integer> codes = rarest(sample, weights);
    long[] keys = new long[sample.article().bands().size() + codes.size() * (codes.size() - 1) / 2];
    int count = 0;
    for (int band : sample.article().bands()) {
      keys[count++] = Integer.toUnsignedLong(band);
    }
    for (int a : codes) {
      for (int b : codes) {
        if (a < b) {
          keys[count++] = PAIR | ((long) a << 24) | b;
        }
      }
    }
    return Arrays.stream(keys).distinct().toArray();
  }

  /** Codes that some other article has too: first those in several languages, then the rarest. */
  private static List<Integer> rarest(Sample sample, MarkWeights weights) {
    return IntStream.concat(
            sample.names().stream().flatMapToInt(name -> IntStream.of(name.code(), name.other())),
            IntStream.of(sample.numbers()))
        .distinct()
        .boxed()
        .filter(code -> weights.articles(code) > 1)
        .sorted(
            Comparator.comparing((Integer code) -> !weights.isShared(code))
                .thenComparing(weights::articles)
                .thenComparing(Comparator.naturalOrder()))
        .limit(RAREST)
        .toList();
  }
}
