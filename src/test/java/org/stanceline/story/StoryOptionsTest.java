package org.stanceline.story;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class StoryOptionsTest {
  @Test
  void valuesOutOfRangeAreNamed() {
    refused("lookBackDays", -1, 2, 0);
    refused("maxLinks", 3, 0, 0);
    refused("least", 3, 2, Double.NaN);
    refused("least", 3, 2, 6);
  }

  private static void refused(String name, int days, int links, double least) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new StoryOptions(days, links, least))
        .withMessageStartingWith(name);
  }
}
