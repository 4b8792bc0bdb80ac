package org.stanceline.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BucketsTest {
  @Test
  void keyOfOneTextFindsNothing() {
    Buckets buckets = Buckets.of(List.of(new long[] {1, 2, 3}, new long[] {3, 4}, new long[] {3}));
    for (long key = 0; key <= 5; key++) {
      buckets.add(key, 7);
      assertThat(buckets.texts(key)).isEqualTo(key == 3 ? new int[] {7} : new int[] {});
    }
  }

  @Test
  void fullBucketLetsTheEarliestGo() {
    Buckets buckets = Buckets.of(List.of(new long[] {9}, new long[] {9}));
    for (int text = 0; text <= Buckets.MOST; text++) {
      buckets.add(9, text);
    }
    assertThat(buckets.texts(9)).hasSize(Buckets.MOST).startsWith(1).endsWith(Buckets.MOST);
  }
}
