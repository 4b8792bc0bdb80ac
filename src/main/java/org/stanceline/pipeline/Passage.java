package org.stanceline.pipeline;

/**
 * Exact words of an article.
 *
 * @param start UTF-16 offset into {@code articles.text}, inclusive
 * @param end exclusive
 */
public record Passage(String text, int start, int end) {}
