package org.stanceline.stance;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stanceline.actor.ActorType;
import org.stanceline.text.Span;

/**
 * One place where a text gives an actor a position on a topic.
 *
 * @param statedOn the day on which it was said, where the text or the publication date tells
 * @param topic id of the topic
 * @param actorId id in the registry, or made from the normalised name
 * @param actorName name in the registry, or the fullest name of the article
 * @param actorSurface the words that name the actor at this place, or the name they refer to
 * @param actorGroups ids of the groups the actor belonged to on that day
 * @param relays those who pass the position on, outermost first, as the text names them
 * @param conditional whether the side hangs on a condition
 * @param polarity signed strength in [-1, 1]; 0 for {@link Stance#NEUTRAL}
 * @param confidence in [0, 1]: how likely the actor takes that side on the topic in the article, as
 *     {@link Confidence} tells it from the trace
 * @param cue the word that attributes, as in the text
 * @param topicTerm the words that name the topic, as in the text
 * @param evidence exact span in the stored text of the article
 * @param trace how the polarity came about, a step each, in the order of composition
 * @param contradicted whether the article's own report of the actor, in the same sentence, has them
 *     on the other side: see {@link Contradictions}
 */
public record Statement(
    @Nullable LocalDate statedOn,
    String topic,
    String actorId,
    String actorName,
    ActorType actorType,
    String actorSurface,
    List<String> actorGroups,
    List<String> relays,
    Mode mode,
    boolean conditional,
    Stance stance,
    double polarity,
    double confidence,
    String cue,
    String topicTerm,
    Span evidence,
    List<String> trace,
    boolean contradicted) {
  public Statement {
    actorGroups = List.copyOf(actorGroups);
    relays = List.copyOf(relays);
    trace = List.copyOf(trace);
    if (polarity < -1 || polarity > 1) {
      throw new IllegalArgumentException("polarity must be in [-1, 1]: " + polarity);
    }
  }

  /** The same, as sure as this. */
  public Statement weighed(double sure) {
    return new Statement(
        statedOn,
        topic,
        actorId,
        actorName,
        actorType,
        actorSurface,
        actorGroups,
        relays,
        mode,
        conditional,
        stance,
        polarity,
        sure,
        cue,
        topicTerm,
        evidence,
        trace,
        contradicted);
  }

  /** The same, marked as contradicted; the step tells by what. */
  Statement contradicting(String step) {
    return new Statement(
        statedOn,
        topic,
        actorId,
        actorName,
        actorType,
        actorSurface,
        actorGroups,
        relays,
        mode,
        conditional,
        stance,
        polarity,
        confidence,
        cue,
        topicTerm,
        evidence,
        Stream.concat(trace.stream(), Stream.of(step)).toList(),
        true);
  }
}
