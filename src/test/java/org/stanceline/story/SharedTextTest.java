package org.stanceline.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SharedTextTest {
  /** The sketch of a text of 150 words is the text; that of one of 1,500 is a sample. */
  @ParameterizedTest
  @MethodSource("org.stanceline.story.Copy#seeds")
  void shareIsExactForShortTextsAndCloseForLongOnes(Random random) {
    assertThat(estimated(random, 150)).isZero();
    assertThat(estimated(random, 1500)).isCloseTo(0, within(0.16));
  }

  @ParameterizedTest
  @MethodSource("org.stanceline.story.Copy#seeds")
  void paragraphTakenOverTouchesOneQuarter(Random random) {
    List<String> words = Copy.words(random, 200);
    List<String> other = Copy.words(random, 200);
    other.subList(0, 40).clear();
    other.addAll(words.subList(160, 200));
    SharedText shared = compare(words, other);
    assertThat(shared.quarters()).isEqualTo(1);
    assertThat(shared.share()).isBetween(0.15, 0.25);
  }

  /** Difference between the share estimated and the share counted. */
  private static double estimated(Random random, int length) {
    List<String> words = Copy.words(random, length);
    List<String> edited = Copy.edited(random, words, 0.2);
    Set<Long> some = shingles(words);
    Set<Long> common = new HashSet<>(some);
    common.retainAll(shingles(edited));
    double exact = (double) common.size() / Math.min(some.size(), shingles(edited).size());
    return compare(words, edited).share() - exact;
  }

  private static Set<Long> shingles(List<String> words) {
    return Shingles.of(Word.split(Copy.text(words))).sixteenths().keySet();
  }

  private static SharedText compare(List<String> a, List<String> b) {
    return SharedText.of(
        Sample.of(Copy.english("a", Copy.text(a))), Sample.of(Copy.english("b", Copy.text(b))));
  }
}
