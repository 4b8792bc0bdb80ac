package org.stanceline.topic;

/**
 * A place that names a topic.
 *
 * @param topic its id
 * @param start first token, inclusive
 * @param end last token, exclusive
 * @param head index of the token that carries the phrase
 * @param sign 1 for a term, -1 for a phrase of its opposite
 * @param favoring whether the phrase is an act that speaks for the topic by itself
 */
public record TopicMention(
    String topic, int start, int end, int head, int sign, boolean favoring) {}
