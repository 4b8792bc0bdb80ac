package org.stanceline.story;

/**
 * A statement as its story's vote counts it.
 *
 * @param translation id of the translation it stands in: copies of one vote once
 * @param polarity in [-1, 1]
 * @param confidence in [0, 1]
 * @param translationNoise of its article, in artefacts per 100 words
 * @param outvoted whether other versions contradict it and outweigh it
 */
public record Ballot(
    String articleId,
    String translation,
    double polarity,
    double confidence,
    double translationNoise,
    boolean outvoted) {}
