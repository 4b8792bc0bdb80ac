package org.stanceline.text;

import java.util.Set;

/**
 * What a reader must know of a language to find its sentences.
 *
 * @param abbreviations folded words whose full stop ends no sentence, without the stop
 */
public record ReadingRules(Set<String> abbreviations) {
  public ReadingRules {
    abbreviations = Set.copyOf(abbreviations);
  }
}
