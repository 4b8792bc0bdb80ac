package org.stanceline.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SpanTest {
  @Test
  void endIsExclusive() {
    Span span = new Span(2, 5);

    assertThat(span.length()).isEqualTo(3);
    assertThat(span.of("abcdefg")).isEqualTo("cde");
    assertThat(span.contains(2)).isTrue();
    assertThat(span.contains(4)).isTrue();
    assertThat(span.contains(5)).isFalse();
  }

  @Test
  void emptySpanHoldsNoOffset() {
    Span empty = new Span(3, 3);

    assertThat(empty.length()).isZero();
    assertThat(empty.contains(3)).isFalse();
    assertThat(empty.of("abcdef")).isEmpty();
    assertThat(new Span(1, 5).contains(empty)).isTrue();
  }

  @Test
  void negativeStartIsRefusedWithItsValue() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Span(-1, 2))
        .withMessageContaining("-1");
  }

  @Test
  void endBeforeStartIsRefusedWithBothValues() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Span(7, 4))
        .withMessageContaining("7")
        .withMessageContaining("4");
  }

  @Test
  void neighboursDoNotOverlap() {
    assertThat(new Span(0, 3).overlaps(new Span(3, 6))).isFalse();
    assertThat(new Span(3, 6).overlaps(new Span(0, 3))).isFalse();
    assertThat(new Span(0, 4).overlaps(new Span(3, 6))).isTrue();
    assertThat(new Span(0, 9).overlaps(new Span(3, 6))).isTrue();
  }

  @Test
  void containsItselfAndWhatLiesWithin() {
    Span outer = new Span(1, 6);

    assertThat(outer.contains(outer)).isTrue();
    assertThat(outer.contains(new Span(1, 3))).isTrue();
    assertThat(outer.contains(new Span(0, 3))).isFalse();
    assertThat(outer.contains(new Span(5, 7))).isFalse();
  }

  @Test
  void unionSpansTheGap() {
    assertThat(new Span(8, 9).union(new Span(1, 3))).isEqualTo(new Span(1, 9));
  }

  @Test
  void ordersByStartThenByEnd() {
    assertThat(Stream.of(new Span(2, 9), new Span(2, 4), new Span(0, 7)).sorted())
        .containsExactly(new Span(0, 7), new Span(2, 4), new Span(2, 9));
  }
}
