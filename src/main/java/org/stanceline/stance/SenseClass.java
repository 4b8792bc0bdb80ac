package org.stanceline.stance;

/**
 * A class of words of one sense.
 *
 * @param effect what it does to the polarity of its complement: 1 keeps, -1 turns, 0 makes neutral
 * @param strength how firm a position the words show, in (0, 1]
 */
public record SenseClass(String id, SenseKind kind, int effect, double strength) {}
