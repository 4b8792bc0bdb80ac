package org.stanceline.job.evaluation;

import java.util.List;
import org.stanceline.stance.Stance;

/**
 * A statement that a reader annotated.
 *
 * @param aliases other names that count as the actor's
 * @param type person, organisation, government or group
 * @param optional whether it counts neither when found nor when missed
 * @param evidence a substring of the article's text
 */
public record GoldStatement(
    String actor,
    List<String> aliases,
    String type,
    String topic,
    Stance stance,
    boolean optional,
    String evidence) {
  public GoldStatement {
    aliases = List.copyOf(aliases);
  }

  Pair pair() {
    return new Pair(actor, topic);
  }
}
