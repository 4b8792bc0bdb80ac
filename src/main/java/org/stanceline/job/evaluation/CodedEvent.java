package org.stanceline.job.evaluation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stanceline.stance.Stance;
import org.stanceline.text.Span;

/**
 * An annotated event of political conduct (PLOVER, Open Event Data Alliance): who does what to
 * whom.
 *
 * @param code class of the event, such as {@code AGREE}
 * @param event the words that name it
 * @param source the words that name who does it; empty where it is not annotated
 * @param target the words that name who undergoes it
 */
public record CodedEvent(
    String id,
    String lang,
    String text,
    String code,
    List<Span> event,
    List<Span> source,
    List<Span> target)
    implements AttributionGold {
  private static final Set<String> FAVOR =
      Set.of("AGREE", "SUPPORT", "COOPERATE", "AID", "CONCEDE");
  private static final Set<String> AGAINST =
      Set.of("DISAPPROVE", "REJECT", "THREATEN", "PROTEST", "SANCTION", "DEMAND");

  public CodedEvent {
    event = List.copyOf(event);
    source = List.copyOf(source);
    target = List.copyOf(target);
  }

  /** The side of the source towards the target that the class implies; empty for other classes. */
  public Optional<Stance> side() {
    return FAVOR.contains(code)
        ? Optional.of(Stance.FAVOR)
        : AGAINST.contains(code) ? Optional.of(Stance.AGAINST) : Optional.empty();
  }
}
