package org.stanceline.topic;

import java.util.List;
import java.util.Map;

/**
 * A topic as an analyst wrote it: a proposal that one can be for or against.
 *
 * @param id stable name, the column {@code topic}
 * @param label by language
 * @param description what the topic is about
 * @param terms phrases that name it, by language
 * @param opposing phrases that name its opposite
 * @param favoring phrases of acts that speak for it by themselves
 * @param exclude phrases in which a term is not meant
 */
public record Topic(
    String id,
    Map<String, String> label,
    String description,
    Map<String, List<String>> terms,
    Map<String, List<String>> opposing,
    Map<String, List<String>> favoring,
    Map<String, List<String>> exclude) {
  /** The same topic, without the phrases that name its opposite. */
  public Topic withoutOpposing() {
    return new Topic(id, label, description, terms, Map.of(), favoring, exclude);
  }
}
