package org.stanceline.job;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stanceline.config.DataFiles;
import org.stanceline.config.Problems;
import org.stanceline.grammar.FunctionWords;
import org.stanceline.pipeline.Languages;
import org.stanceline.stance.TopicLanguages;
import org.stanceline.text.Token;
import org.stanceline.topic.Topic;
import org.stanceline.topic.TopicLanguage;
import org.stanceline.topic.TopicMatcher;

/** The phrases of topics that have found nothing so far. */
final class IdlePhrases {
  private final Map<Phrase, TopicMatcher> idle = new LinkedHashMap<>();
  private final Map<String, TopicLanguage> languages = new HashMap<>();

  private IdlePhrases() {}

  /** All phrases but those that exclude, each idle. */
  static IdlePhrases of(List<Topic> topics, DataFiles data) {
    IdlePhrases phrases = new IdlePhrases();
    for (String lang : Languages.of(data)) {
      FunctionWords words = FunctionWords.read(lang, data);
      phrases.languages.put(
          lang, TopicLanguages.read(lang, words, data, new Problems()).withoutFields());
    }
    for (Topic topic : topics) {
      phrases.add(topic, "term", topic.terms());
      phrases.add(topic, "opposing", topic.opposing());
      phrases.add(topic, "favoring", topic.favoring());
    }
    return phrases;
  }

  /** Drops what a sentence of the language names. */
  void drop(String lang, List<Token> tokens) {
    idle.entrySet()
        .removeIf(
            one -> one.getKey().lang().equals(lang) && !one.getValue().mentions(tokens).isEmpty());
  }

  boolean isEmpty() {
    return idle.isEmpty();
  }

  /** A line for each topic, language and side, in the order of the topics. */
  List<String> lines() {
    Map<String, List<String>> wordings = new LinkedHashMap<>();
    for (Phrase phrase : idle.keySet()) {
      String key = String.join(" ", phrase.topic(), phrase.lang(), phrase.side());
      wordings.computeIfAbsent(key, k -> new ArrayList<>()).add(phrase.wording());
    }
    return wordings.entrySet().stream()
        .map(entry -> entry.getKey() + ": " + String.join(", ", entry.getValue()))
        .toList();
  }

  private void add(Topic topic, String side, Map<String, List<String>> phrases) {
    phrases.forEach(
        (lang, wordings) ->
            wordings.forEach(
                wording ->
                    idle.put(
                        new Phrase(topic.id(), lang, side, wording), alone(topic, lang, wording))));
  }

  /** Finds one phrase, also where a longer one of its topic covers it, but not an exclusion. */
  private TopicMatcher alone(Topic topic, String lang, String wording) {
    Topic narrow =
        new Topic(
            topic.id(),
            topic.label(),
            topic.description(),
            Map.of(lang, List.of(wording)),
            Map.of(),
            Map.of(),
            topic.exclude());
    return new TopicMatcher(
        List.of(narrow), lang, languages.getOrDefault(lang, TopicLanguage.unknown()));
  }

  private record Phrase(String topic, String lang, String side, String wording) {}
}
