package org.stanceline.pipeline;

import java.time.LocalDate;

/**
 * The story of an article.
 *
 * @param key id of the article
 * @param day crawl date of the article
 */
public record StoryOf(String key, LocalDate day, String storyId) {}
