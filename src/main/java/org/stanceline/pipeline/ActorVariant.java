package org.stanceline.pipeline;

/**
 * A row of the table {@code actor_variants}: an id under which statements name an actor, and the
 * one under which the timelines do.
 *
 * @param variantId the column {@code actor_id} of the statements
 * @param variantName its most frequent name there
 * @param actorId the column {@code actor_id} of timelines, shifts and story stances
 * @param statements how many statements have the variant
 */
public record ActorVariant(String variantId, String variantName, String actorId, long statements) {}
