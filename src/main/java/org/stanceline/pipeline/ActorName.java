package org.stanceline.pipeline;

/**
 * What the files of actors call somebody.
 *
 * @param type wire form of the type, for example {@code government}
 */
public record ActorName(String id, String name, String type) {}
