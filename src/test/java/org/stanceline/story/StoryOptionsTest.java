package org.stanceline.story;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class StoryOptionsTest {
  @Test
  void valuesOutOfRangeAreNamed() {
    refused("lookBackDays", -1, 2, 1, 0.5);
    refused("maxLinks", 3, 0, 1, 0.5);
    refused("sameLanguage", 3, 2, Double.NaN, 0.5);
    refused("otherLanguage", 3, 2, 1, 1.1);
  }

  private static void refused(String name, int days, int links, double same, double other) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new StoryOptions(days, links, same, other))
        .withMessageStartingWith(name);
  }
}
