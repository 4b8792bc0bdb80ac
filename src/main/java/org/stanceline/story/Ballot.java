package org.stanceline.story;

import org.stanceline.stance.Stance;

/**
 * A statement as its story's vote counts it.
 *
 * @param translation id of the translation it stands in: copies of one vote once
 * @param polarity in [-1, 1]
 * @param confidence in [0, 1]
 * @param translationNoise of its article, in [0, 1]
 * @param conflict whether other versions contradict it
 */
public record Ballot(
    String articleId,
    String translation,
    Stance stance,
    double polarity,
    double confidence,
    double translationNoise,
    boolean conflict) {}
