package org.stanceline.pipeline;

/**
 * A member's part in a row of the table {@code rollups}.
 *
 * @param actorId the group itself for what is said in its own name
 * @param stories stories with a statement of the member in the period; one may have several
 *     members'
 * @param share of the sum of these over all members, in (0, 1]
 * @param stance weighted mean of the member's stories in the period, in [-1, 1]
 */
public record Member(String actorId, String actorName, int stories, double share, double stance) {}
