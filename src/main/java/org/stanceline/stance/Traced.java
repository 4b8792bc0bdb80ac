package org.stanceline.stance;

/** A statement with the features of its trace, from which its confidence was told. */
public record Traced(Statement statement, TraceFeatures features) {}
