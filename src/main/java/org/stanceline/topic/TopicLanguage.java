package org.stanceline.topic;

import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * What the search for topics needs to know of a language.
 *
 * @param splitter cuts a folded phrase into tokens as the language's tokenizer does
 * @param light articles and prepositions, folded: they do not tell one phrase from another
 * @param genitive the word that joins a noun to the noun before it
 * @param headFirst whether the first noun of a phrase carries it
 * @param fields words of one field of meaning
 */
public record TopicLanguage(
    Function<String, List<String>> splitter,
    Set<String> light,
    String genitive,
    boolean headFirst,
    WordFields fields) {
  /** A language without files of its own: words as they are written, divided at spaces. */
  public static TopicLanguage unknown() {
    return new TopicLanguage(
        text -> List.of(text.split(" ")), Set.of(), "", false, WordFields.none());
  }

  /** The same language, where a topic is found by its own phrases alone. */
  public TopicLanguage withoutFields() {
    return new TopicLanguage(splitter, light, genitive, headFirst, WordFields.none());
  }

  List<String> split(String folded) {
    return splitter.apply(folded);
  }

  boolean isLight(String word) {
    return light.contains(word);
  }
}
