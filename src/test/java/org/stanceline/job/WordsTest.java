package org.stanceline.job;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsTest {
  @Test
  void oneThingIsNotInThePlural() {
    assertThat(Words.count(0, "reject")).isEqualTo("0 rejects");
    assertThat(Words.count(1, "reject")).isEqualTo("1 reject");
    assertThat(Words.count(2, "reject")).isEqualTo("2 rejects");
    assertThat(Words.count(1, "story")).isEqualTo("1 story");
    assertThat(Words.count(3, "story")).isEqualTo("3 stories");
  }
}
