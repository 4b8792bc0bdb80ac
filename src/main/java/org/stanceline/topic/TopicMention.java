package org.stanceline.topic;

/**
 * A place that names a topic, or takes it up.
 *
 * @param topic its id
 * @param start first token, inclusive
 * @param end last token, exclusive
 * @param head index of the token that carries the phrase
 * @param sign 1 for a term, -1 for a phrase of its opposite
 * @param source how the place is tied to the topic
 */
public record TopicMention(String topic, int start, int end, int head, int sign, Source source) {
  /** How a place is tied to a topic, the firmest first. */
  public enum Source {
    /** A phrase of the topic's file. */
    TERM,
    /** An act that by the topic's file speaks for it by itself. */
    FAVORING,
    /** Another word for it, in an article that names the topic. */
    RELATED,
    /** A place that means it in other words, in an article that names the topic. */
    SIMILAR,
    /** A general noun or a pronoun that takes it up. */
    ANAPHOR,
    /** A noun or verb that takes up what somebody thinks or wants of it: "cet avis". */
    POSITION,
    /** Nothing in the words: a position whose object the sentences before tell. */
    IMPLIED
  }

  /** Whether the words themselves stand in the topic's file. */
  public boolean named() {
    return source == Source.TERM || source == Source.FAVORING;
  }

  /** The same place with another sign. */
  public TopicMention signed(int other) {
    return new TopicMention(topic, start, end, head, other, source);
  }
}
