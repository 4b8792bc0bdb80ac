package org.stanceline.stance;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stanceline.text.Span;

/**
 * One place where a text gives words, thoughts, a wish or an act to somebody, whatever the topic.
 * All spans are of the stored text.
 *
 * @param source the words that name the source, with what describes it
 * @param actorId the actor behind the source; null where the text does not tell
 * @param actorName fullest name of that actor; null with {@code actorId}
 * @param cue the words that attribute
 * @param lemma dictionary form of the cue's main word, folded
 * @param sense id of the sense class of the cue; empty where the lexicon has none
 * @param kind how the text attributes
 * @param direct whether words of the source are quoted, at least in part
 * @param side the side that the source takes towards the target, or towards the content where there
 *     is no target; null where the attribution shows none
 * @param target the one that an act, a demand or a position is about
 * @param content what is said, thought, wanted or done, in the order of the text; several spans
 *     where the report stands inside of it
 * @param relays those who pass it on, outermost first, as the text names them
 */
public record Attribution(
    Span source,
    @Nullable String actorId,
    @Nullable String actorName,
    Span cue,
    String lemma,
    String sense,
    AttributionKind kind,
    boolean direct,
    @Nullable Stance side,
    @Nullable Span target,
    List<Span> content,
    List<String> relays) {
  public Attribution {
    content = List.copyOf(content);
    relays = List.copyOf(relays);
  }
}
