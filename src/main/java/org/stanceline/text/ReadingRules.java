package org.stanceline.text;

import java.util.Set;

/**
 * What a reader must know of a language to find its sentences.
 *
 * @param abbreviations folded words whose full stop ends no sentence, without the stop
 * @param unfinished folded words that end no paragraph: articles, prepositions
 */
public record ReadingRules(Set<String> abbreviations, Set<String> unfinished) {
  public ReadingRules {
    abbreviations = Set.copyOf(abbreviations);
    unfinished = Set.copyOf(unfinished);
  }
}
