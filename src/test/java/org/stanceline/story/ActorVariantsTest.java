package org.stanceline.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ActorVariantsTest {
  @Test
  void idsThatStoriesJoinAreOneWhereverTheyStand() {
    assertThat(
            ActorVariants.of(
                List.of(pair("wostan", "vostan", 1), pair("vostane", "wostan", 1)),
                List.of(seen("vostan", false, 9), seen("wostan", false, 3))))
        .containsEntry("wostan", "vostan")
        .containsEntry("vostane", "vostan")
        .hasSize(2);
  }

  @Test
  void aRegisteredIdStandsForTheOthers() {
    assertThat(
            ActorVariants.of(
                List.of(pair("vostan", "wostan", 1)),
                List.of(seen("vostan", false, 9), seen("wostan", true, 1))))
        .containsEntry("vostan", "wostan")
        .hasSize(1);
  }

  @Test
  void twoRegisteredIdsAreNeverJoinedNotEvenOverAThird() {
    assertThat(
            ActorVariants.of(
                List.of(pair("x", "a", 1), pair("x", "b", 2)),
                List.of(seen("a", true, 5), seen("b", true, 5), seen("x", false, 1))))
        .containsEntry("x", "b")
        .hasSize(1);
  }

  private static ActorVariants.Pair pair(String some, String other, long stories) {
    return new ActorVariants.Pair(some, other, stories);
  }

  private static ActorVariants.Seen seen(String id, boolean registered, long statements) {
    return new ActorVariants.Seen(id, registered, statements);
  }
}
