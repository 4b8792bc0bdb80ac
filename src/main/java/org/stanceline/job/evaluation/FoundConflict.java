package org.stanceline.job.evaluation;

import org.stanceline.stance.Statement;
import org.stanceline.story.Conflict;

/**
 * A statement that other versions of its story contradict, as reconciliation found it.
 *
 * @param articleId where it stands
 */
public record FoundConflict(String articleId, Statement statement, Conflict conflict) {}
