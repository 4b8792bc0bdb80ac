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
    return new TopicLanguage(
        FunctionWords::words,
        words.all("light"),
        words.genitive(),
        words.headFirst(),
        WordFields.read(lang, data, problems));
  }
}
