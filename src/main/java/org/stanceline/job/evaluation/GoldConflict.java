package org.stanceline.job.evaluation;

import org.stanceline.stance.Stance;

/**
 * A stance that a mistranslation turned: the article gives the actor another side than the copy
 * that it translates.
 *
 * @param trueStance the side in the copy
 */
public record GoldConflict(String actor, String topic, Stance trueStance) {}
