package org.stanceline.job.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartTest {
  /** First bytes of SHA-256, as `printf %s ID | sha256sum` gives them. */
  @ParameterizedTest
  @CsvSource({"x-1,e0", "x-2,e6", "x-3,60", "été-1,2d"})
  void partAndFoldFollowFromTheFirstByteOfTheHash(String id, String hex) {
    int first = Integer.parseInt(hex, 16);
    assertThat(Part.of(id)).isEqualTo(first % 4 == 0 ? Part.HIDDEN : Part.OPEN);
    assertThat(Part.fold(id, 5)).isEqualTo(first % 5);
  }

  @Test
  void aQuarterIsHidden() {
    long hidden =
        IntStream.range(0, 4000).filter(i -> Part.of("article-" + i) == Part.HIDDEN).count();
    assertThat(hidden).isBetween(900L, 1100L);
  }
}
