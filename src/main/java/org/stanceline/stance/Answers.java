package org.stanceline.stance;

import java.util.ArrayList;
import java.util.List;

/**
 * Who was asked about a topic, and what they said there: a question that somebody answers with a
 * side leaves no open position. One per article.
 */
final class Answers {
  /** An answer stands at most so many sentences behind its question. */
  private static final int REACH = 2;

  private record Place(Statement statement, int sentence, boolean asked) {}

  private final List<Place> places = new ArrayList<>();

  /** Notes a statement of a sentence, and whether its holder was only asked there. */
  void note(Statement statement, int sentence, boolean asked) {
    places.add(new Place(statement, sentence, asked));
  }

  /** Whether a statement is more than a question whose answer takes a side. */
  boolean stands(Statement statement) {
    return places.stream()
        .filter(p -> p.asked() && p.statement().equals(statement))
        .noneMatch(asked -> places.stream().anyMatch(p -> answers(p, asked)));
  }

  private static boolean answers(Place answer, Place asked) {
    return !answer.asked()
        && answer.statement().stance() != Stance.NEUTRAL
        && answer.statement().actorId().equals(asked.statement().actorId())
        && answer.statement().topic().equals(asked.statement().topic())
        && answer.sentence() >= asked.sentence()
        && answer.sentence() <= asked.sentence() + REACH;
  }
}
