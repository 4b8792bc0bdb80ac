package org.stanceline.text;

import java.util.Set;

/**
 * What a reader must know of a language to find its sentences.
 *
 * @param abbreviations folded words whose full stop ends no sentence, without the stop
 * @param unfinished folded words that end no paragraph: articles, prepositions
 * @param mends whether translation artefacts are mended; otherwise the text is only cut into
 *     sentences
 */
public record ReadingRules(Set<String> abbreviations, Set<String> unfinished, boolean mends) {
  public ReadingRules {
    abbreviations = Set.copyOf(abbreviations);
    unfinished = Set.copyOf(unfinished);
  }
}
