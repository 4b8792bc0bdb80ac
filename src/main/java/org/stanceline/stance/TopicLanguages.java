package org.stanceline.stance;

import org.stanceline.config.DataFiles;
import org.stanceline.config.Problems;
import org.stanceline.grammar.FunctionWords;
import org.stanceline.topic.TopicLanguage;
import org.stanceline.topic.WordFields;

/** What the search for topics needs to know of a language, out of its files. */
public final class TopicLanguages {
  private TopicLanguages() {}

  /** Reads a language; what is wrong is added to the problems. */
  public static TopicLanguage read(
      String lang, FunctionWords words, DataFiles data, Problems problems) {
    String genitive =
        words.all("genitives").stream()
            .filter(word -> word.indexOf('\'') < 0)
            .min(String::compareTo)
            .orElse("");
    return new TopicLanguage(
        FunctionWords::words,
        words.all("light"),
        genitive,
        words.headFirst(),
        WordFields.read(lang, data, problems));
  }
}
