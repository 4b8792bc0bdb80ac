package org.stanceline.pipeline;

import org.jspecify.annotations.Nullable;

/**
 * What comparing the versions of its story tells of a statement.
 *
 * @param key id of the statement
 * @param step what the trace says of it; null where no version contradicts it
 */
public record ReconciledStatement(
    String key,
    String storyActor,
    String translation,
    boolean conflict,
    boolean lost,
    @Nullable String step) {}
