package org.stanceline.actor;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.stanceline.text.Span;

/**
 * Names of one article that somebody else has found, such as a trained model.
 *
 * @param names in the order of the text
 * @param replacing whether no other names count
 */
public record GivenNames(List<Given> names, boolean replacing) {
  /** No names; our own rules alone find them. */
  public static final GivenNames NONE = new GivenNames(List.of(), false);

  /** A name and what kind of holder bears it. */
  public record Given(Span span, ActorType type) {}

  public GivenNames {
    names = names.stream().sorted(Comparator.comparing(Given::span)).toList();
  }

  /** Whether our own rules stand alone. */
  public boolean areNone() {
    return names.isEmpty() && !replacing;
  }

  /** The names that lie within a span. */
  List<Given> within(Span span) {
    return names.stream().filter(name -> span.contains(name.span())).toList();
  }

  /** The name over exactly these words, or over more. */
  Optional<Given> over(Span span) {
    return names.stream().filter(name -> name.span().contains(span)).findFirst();
  }
}
